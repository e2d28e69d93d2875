import type { Line } from '../../articles/lines.ts';
import type { Span } from '../../language/span.ts';
import type { BlockKind } from '../document.ts';

/** A block before its place in the article's structure is known. */
export interface Shape extends Span {
  readonly kind: BlockKind;
  readonly body: Span;
  readonly label?: Span;
  /** For headings: 1 is outermost. */
  readonly level?: number;
  /** For items of a list, whatever their kind: which list they can belong to. */
  readonly list?: 'bullet' | 'numbered';
  /** Whether a rule saw that a list hangs on it. */
  readonly introduces?: true;
}

/** The lines that rules of structure look at: no furniture among them. */
export interface Scene {
  readonly lines: readonly Line[];
  /** The article's headline, where it states one. */
  readonly title?: string;
}

/**
 * Reads the lines from `index` on: the shapes it makes of one or more whole lines, none when they
 * are not its kind.
 */
export type StructureRule = (scene: Scene, index: number) => readonly Shape[];

/** Level of headings that state none: below every Markdown heading. */
export const PLAIN_LEVEL = 7;

/** A shape of a whole line, its body being the line from an offset within it to its end. */
export function shapeOf(
  line: Line,
  kind: BlockKind,
  bodyFrom = 0,
  bodyTo = line.text.length,
): Shape {
  const body = { start: line.start + bodyFrom, end: line.start + bodyTo };
  return { start: line.start, end: line.end, kind, body };
}

/** A stretch of a line as a span of the article's text. */
export function within(line: Line, from: number, to: number): Span {
  return { start: line.start + from, end: line.start + to };
}
