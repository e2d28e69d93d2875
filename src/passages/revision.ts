import type { Article } from '../articles/article.ts';
import { prepareDocument } from './prepare-document.ts';

/** What became of an article since its last version, sentence by sentence, word for word. */
export interface Revision {
  /** Day on which the new version took the old one's place, `YYYY-MM-DD`. */
  readonly replaced: string;
  /** Sentences of the old version that are gone, in its order. */
  readonly removed: readonly string[];
  /** Sentences that are new, in the order of the text. */
  readonly added: readonly string[];
}

/** Compares an article with the version before it; undefined without one, or where only its layout differs. */
export function revisionOf(article: Article): Revision | undefined {
  const { earlier, ...now } = article;
  if (earlier === undefined) return undefined;
  const { replaced, ...before } = earlier;
  const old = sentencesOf({ ...now, ...before });
  const present = sentencesOf(now);
  const [inOld, inPresent] = [new Set(old), new Set(present)];
  const removed = old.filter((sentence) => !inPresent.has(sentence));
  const added = present.filter((sentence) => !inOld.has(sentence));
  return removed.length + added.length === 0 ? undefined : { replaced, removed, added };
}

function sentencesOf(article: Article): readonly string[] {
  return prepareDocument(article).sentences.map(({ start, end }) =>
    article.text.slice(start, end).replace(/\s+/g, ' '),
  );
}
