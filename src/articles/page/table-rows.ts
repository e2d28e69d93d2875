import { isElement, type PageElement, type PageNode, TEXT } from './page-node.ts';

/** What a cell of data does not hold; a single paragraph in it is the fashion of some editors. */
const LAYOUT = 'table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, p + p';

const PARTS: ReadonlySet<string> = new Set(['THEAD', 'TBODY', 'TFOOT']);
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH']);

/**
 * The cells of a table of data, row by row, without empty rows. Undefined for a table that lays out
 * a page: one of a single column, or with paragraphs, lists or tables in its cells.
 */
export function tableRows(table: PageElement): readonly (readonly string[])[] | undefined {
  const rows = elementsOf(table)
    .flatMap((part) => (PARTS.has(nameOf(part)) ? elementsOf(part) : [part]))
    .filter((row) => nameOf(row) === 'TR')
    .map((row) => elementsOf(row).filter((cell) => CELLS.has(nameOf(cell))));
  if (!rows.some((cells) => cells.length > 1)) return undefined;
  if (rows.flat().some((cell) => cell.querySelector(LAYOUT) !== null)) return undefined;
  return rows
    .map((cells) => cells.map(wordsOf))
    .filter((cells) => cells.some((words) => words !== ''));
}

/** A cell's text on one line; a break in it parts words as a space does. */
function wordsOf(cell: PageElement): string {
  return textOf(cell).replace(/\s+/g, ' ').trim();
}

function textOf(node: PageNode): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) text += child.textContent ?? '';
    else if (isElement(child)) text += nameOf(child) === 'BR' ? ' ' : textOf(child);
  }
  return text;
}

function elementsOf(node: PageNode): readonly PageElement[] {
  return [...node.childNodes].filter(isElement);
}

function nameOf(element: PageElement): string {
  return element.nodeName.toUpperCase();
}
