import type { Source } from '../answers/answer.ts';
import { sentencesAround } from '../passages/sentences-around.ts';
import type { InContext } from '../render/in-context.ts';
import { articleMark, type QuoteRef, textMark } from '../render/quote-ref.ts';
import type { Collection } from './collection.ts';

/** A quote that still stands where it was quoted from. */
export interface Standing {
  readonly ref: QuoteRef;
  readonly source: Source;
  readonly article: string;
}

/**
 * Looks up where quotes stand in the collection as it is now. Undefined when one of them is gone,
 * with its article or out of its text.
 */
export async function findQuotes(
  refs: readonly QuoteRef[],
  collection: Collection,
): Promise<readonly Standing[] | undefined> {
  if (refs.length === 0) return [];
  const list = await collection.ask('/sources');
  const marked = new Set(refs.map(({ article }) => article));
  const sources = (list.kind === 'sources' ? list.sources : []).filter(({ id }) =>
    marked.has(articleMark(id)),
  );
  const texts = await Promise.all(
    sources.map(async (source) => ({ source, article: await collection.text(source.id) })),
  );
  const standing = refs.flatMap((ref) => {
    const found = texts.find(({ source, article }) => stands(ref, source, article));
    return found?.article === undefined
      ? []
      : [{ ref, source: found.source, article: found.article }];
  });
  return standing.length === refs.length ? standing : undefined;
}

/** A quote with the sentences around it. */
export function inContext({ ref, source, article }: Standing): InContext {
  const span = { start: ref.start, end: ref.start + ref.length };
  return {
    ref,
    source,
    text: article.slice(span.start, span.end),
    ...sentencesAround(article, span),
  };
}

function stands(ref: QuoteRef, source: Source, article: string | undefined): boolean {
  if (article === undefined || articleMark(source.id) !== ref.article) return false;
  return textMark(article.slice(ref.start, ref.start + ref.length)) === ref.check;
}
