import type { Article } from '../articles/article.ts';
import { isSameArticle } from '../articles/same-article.ts';
import type { Claim } from '../claims/claim.ts';
import { claimRules, findClaims } from '../claims/find-claims.ts';
import { type Reading, readDocument } from '../claims/reading.ts';
import type { Knowledge } from '../language/knowledge.ts';
import { findNames } from '../language/names/find-names.ts';
import { prepareDocument } from '../passages/prepare-document.ts';

/** What was read in one article. It depends on nothing but the article and the knowledge. */
export interface ArticleRead {
  /** The article as it was first met: the same object as long as it does not change. */
  readonly article: Article;
  readonly reading: Reading;
  readonly claims: readonly Claim[];
}

/** Reads articles and keeps what it read until it is told what is still there. */
export interface ReadingMemory {
  readonly read: (article: Article) => ArticleRead;
  /** Forgets all articles but these. */
  readonly keep: (articles: readonly ArticleRead[]) => void;
}

/** Readings that outlast the program. Neither may throw: what cannot be kept is read anew. */
export interface KeptReadings {
  readonly get: (article: Article) => Omit<ArticleRead, 'article'> | undefined;
  readonly put: (read: ArticleRead) => void;
}

/** Makes a memory that reads with this knowledge what is not kept elsewhere. */
export function createReadingMemory(
  { gazetteer, lexicon, names }: Knowledge,
  kept?: KeptReadings,
): ReadingMemory {
  let before: ReadonlyMap<string, ArticleRead> = new Map();
  const rules = claimRules(lexicon);
  const tools = {
    gazetteer,
    findNames: (text: string, sentences: Parameters<typeof findNames>[1]) =>
      findNames(text, sentences, {
        places: (name) => gazetteer.lookup(name).length > 0,
        data: names,
      }),
  };
  return {
    read: (article) => {
      const last = before.get(article.id);
      if (last !== undefined && isSameArticle(last.article, article)) return last;
      const known = kept?.get(article);
      if (known !== undefined) return { article, ...known };
      const reading = readDocument(prepareDocument(article), tools);
      const read = { article, reading, claims: findClaims(reading, rules, lexicon) };
      kept?.put(read);
      return read;
    },
    keep: (articles) => {
      before = new Map(articles.map((one) => [one.article.id, one]));
    },
  };
}
