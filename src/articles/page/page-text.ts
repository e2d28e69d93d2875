import { isElement, type PageElement, type PageNode, TEXT } from './page-node.ts';
import { tableRows } from './table-rows.ts';

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements whose text no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(
  'BUTTON IFRAME INPUT MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA'.split(' '),
);

/** White space as HTML folds it: no-break spaces are letters. */
const SPACE = /[ \t\n\r\f]+/g;

/** Lines as they are made: what stands before the next one, and whether an empty line does. */
interface Lines {
  readonly done: string[];
  inline: string;
  /** Marks of a list's item or a heading, for the next line only. */
  mark: string;
  /** Marks of the quotations around, for every line. */
  readonly quote: string;
  isApart: boolean;
}

/**
 * The text of an article's tree as a Markdown file would have it, which is the form that the rest of
 * the program reads: paragraphs with an empty line between, `#` before headings, `- ` and `1. `
 * before items of lists, `|` between cells of tables, `> ` before what is quoted. Not a word is
 * added or escaped.
 */
export function pageText(root: PageElement): string {
  const lines: Lines = { done: [], inline: '', mark: '', quote: '', isApart: false };
  walk(root, lines);
  end(lines);
  return lines.done.length === 0 ? '' : `${lines.done.join('\n')}\n`;
}

function walk(node: PageNode, lines: Lines): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) lines.inline += child.textContent ?? '';
    else if (isElement(child)) walkElement(child, lines);
  }
}

function walkElement(element: PageElement, lines: Lines): void {
  const name = element.nodeName.toUpperCase();
  if (UNSEEN.has(name)) return;
  if (name === 'BR') {
    end(lines);
    return;
  }
  if (!BLOCKS.has(name)) {
    walk(element, lines);
    return;
  }
  end(lines);
  switch (name) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      lines.isApart = true;
      lines.mark = `${'#'.repeat(Number(name.slice(1)))} `;
      // A heading is one line, whatever stands in it.
      lines.inline = element.textContent ?? '';
      break;
    case 'UL':
    case 'OL':
      walkList(element, name === 'OL', lines);
      break;
    case 'TABLE':
      walkTable(element, lines);
      break;
    case 'BLOCKQUOTE':
      walkQuote(element, lines);
      break;
    case 'PRE':
      walkLines(element, lines);
      break;
    default:
      // The first paragraph of a list's item stands behind its mark.
      if (!isContinued(name) && lines.mark === '') lines.isApart = true;
      walk(element, lines);
  }
  end(lines);
  lines.mark = '';
  if (!isContinued(name)) lines.isApart = true;
}

/** Elements that follow each other without an empty line. */
function isContinued(name: string): boolean {
  return name === 'DD' || name === 'DT' || name === 'LI';
}

function walkList(list: PageElement, isOrdered: boolean, lines: Lines): void {
  let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  for (const item of list.childNodes) {
    if (!isElement(item)) continue;
    if (item.nodeName.toUpperCase() !== 'LI') {
      walkElement(item, lines);
      continue;
    }
    lines.mark = isOrdered ? `${number}. ` : '- ';
    number += 1;
    walk(item, lines);
    end(lines);
    lines.mark = '';
    lines.isApart = false;
  }
}

/** A table of data as rows; one that only lays out a page as the blocks in it. */
function walkTable(table: PageElement, lines: Lines): void {
  const rows = tableRows(table);
  if (rows === undefined) {
    walk(table, lines);
    return;
  }
  lines.isApart = true;
  const caption = table.querySelector('caption')?.textContent;
  if (caption) {
    lines.inline = caption;
    end(lines);
    lines.isApart = true;
  }
  for (const cells of rows) {
    lines.inline = `| ${cells.join(' | ')} |`;
    end(lines);
  }
}

function walkQuote(element: PageElement, lines: Lines): void {
  const quoted: Lines = { ...lines, quote: `> ${lines.quote}`, isApart: true };
  walk(element, quoted);
  end(quoted);
}

function walkLines(element: PageElement, lines: Lines): void {
  lines.isApart = true;
  for (const line of (element.textContent ?? '').split('\n')) {
    lines.inline = line;
    end(lines);
  }
}

/** Ends the line that is being made, if anything stands on it. */
function end(lines: Lines): void {
  const text = lines.inline.replace(SPACE, ' ').trim();
  lines.inline = '';
  if (text === '') return;
  if (lines.isApart && lines.done.length > 0) lines.done.push('');
  lines.done.push(`${lines.quote}${lines.mark}${text}`);
  lines.mark = '';
  lines.isApart = false;
}
