import type { Span } from '../language/span.ts';
import type { Document } from './document.ts';

/** What stands between the headings of a section, outermost first. */
const SECTION_SEPARATOR = ' › ';

/** A sentence as it is searched for and quoted, with what it stands under. */
export interface Passage extends Span {
  /** Article and sentence, "articleId#index": one of a kind in a collection. */
  readonly id: string;
  /** Id of the article. */
  readonly article: string;
  /** Index of the sentence in its document. */
  readonly sentence: number;
  /** The sentence word for word: `article.text.slice(start, end)`. */
  readonly text: string;
  readonly title: string;
  /** The headings above it, empty where there are none. */
  readonly section: string;
}

/** One passage for each sentence of a document, in order; furniture has none. */
export function makePassages(document: Document): readonly Passage[] {
  const { article, blocks, sentences } = document;
  return sentences.map(({ index, block, start, end }) => ({
    id: `${article.id}#${index}`,
    article: article.id,
    sentence: index,
    start,
    end,
    text: article.text.slice(start, end),
    title: article.title.text,
    section: (blocks[block]?.section ?? [])
      .map((heading) => headingText(document, heading))
      .join(SECTION_SEPARATOR),
  }));
}

function headingText({ article, blocks }: Document, heading: number): string {
  const body = blocks[heading]?.body;
  return body === undefined ? '' : article.text.slice(body.start, body.end);
}
