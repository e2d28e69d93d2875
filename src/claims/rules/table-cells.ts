import type { Span } from '../../language/span.ts';
import type { Block, Document } from '../../passages/document.ts';

/** Rows of one table that are looked at above a row, for the one that names the columns. */
const MOST_ROWS = 60;

/** A cell of a table whose cells bars part, with the words that name its column where a row does. */
export interface Cell extends Span {
  readonly column?: string;
}

/** The cells of a row parted by bars; none for other lines. */
export function cellsOf(document: Document, block: Block): readonly Cell[] {
  if (block.kind !== 'row' || block.label === undefined) return [];
  const cells = parts(document, block);
  if (cells.length < 2) return [];
  const names = headerOf(document, block);
  return cells.map((cell, i) => {
    const name = names?.length === cells.length ? names[i] : undefined;
    return name === undefined
      ? cell
      : { ...cell, column: document.text.slice(name.start, name.end) };
  });
}

/** The nearest row above without a label names the columns, where all between are rows or furniture. */
function headerOf(
  { blocks, ...document }: Document,
  { index }: Block,
): readonly Span[] | undefined {
  for (let at = index - 1; at >= Math.max(0, index - MOST_ROWS); at -= 1) {
    const block = blocks[at];
    // The line under a Markdown table's first row is furniture.
    if (block?.kind === 'furniture') continue;
    if (block?.kind !== 'row') return undefined;
    if (block.label === undefined) return parts({ ...document, blocks }, block);
  }
  return undefined;
}

function parts({ text }: Document, { start, end }: Block): readonly Span[] {
  const line = text.slice(start, end);
  if (!line.includes('|')) return [];
  const spans: Span[] = [];
  for (const { index, 0: cell } of line.matchAll(/[^|]+/g)) {
    const words = cell.trim();
    if (words === '') continue;
    const from = start + index + cell.indexOf(words);
    spans.push({ start: from, end: from + words.length });
  }
  return spans;
}
