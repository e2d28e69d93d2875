import type { Article } from '../articles/article.ts';
import type { Span } from '../language/span.ts';

/**
 * What a line of an article is.
 * - `title`: a line that repeats the article's headline; `heading`: a headline inside the text
 * - `field`: "Label: value"; `row`: a line of a table that a page lost its borders of ("Location Texas")
 * - `furniture`: what the page, not the article, says (share lines, comment boxes, bylines): never quoted
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'bullet'
  | 'numbered'
  | 'field'
  | 'row'
  | 'furniture';

/**
 * One line of an article with its place in the structure. Spans point into the article's text. A
 * hard-wrapped paragraph is one line; a line with a list's first item glued to its end is two.
 */
export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  /** The line without its bullet, number, `#` marks or label. */
  readonly body: Span;
  /** The label of a field or row: "Location" in "Location: Texas". */
  readonly label?: Span;
  /** Indices of the heading blocks above, outermost first. */
  readonly section: readonly number[];
  /** For items of a list (bullets, numbered lines, fields among them): the line that introduces it. */
  readonly lead?: number;
}

/** One sentence, or one list item, row or heading. The unit that is quoted and indexed. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index of the block it stands in. */
  readonly block: number;
}

/**
 * An article made ready for analysis. `text` is the article's text folded one code unit to one
 * (see language/fold.ts), with Markdown's inline marks and the line breaks of wrapped paragraphs
 * blanked: same length, same offsets.
 */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In the order of the text; none lies in furniture. */
  readonly sentences: readonly Sentence[];
}
