import { readFrontMatter } from '../articles/front-matter.ts';
import type { Span } from '../language/span.ts';
import { prepareDocument } from './prepare-document.ts';

/** The sentences before and after a stretch of an article, word for word; absent at its ends. */
export interface Around {
  readonly before?: string;
  readonly after?: string;
}

/**
 * What stands around a quote. Sentences are those that may be quoted: what the page says around
 * the article is none. A sentence that the quote is only a part of counts as the quote.
 * @param text the article's whole text, front matter included
 */
export function sentencesAround(text: string, quote: Span): Around {
  const { bodyStart } = readFrontMatter(text, '');
  const { sentences: all, blocks } = prepareDocument({
    id: '',
    title: { text: '', stated: false },
    text,
    bodyStart,
  });
  // A heading is no sentence of the text around.
  const sentences = all.filter(
    ({ block }) => !/^(?:heading|title)$/.test(blocks[block]?.kind ?? ''),
  );
  const before = sentences.findLast(({ end }) => end <= quote.start);
  const after = sentences.find(({ start }) => start >= quote.end);
  return {
    ...(before && { before: text.slice(before.start, before.end) }),
    ...(after && { after: text.slice(after.start, after.end) }),
  };
}
