import type { Article } from '../src/articles/article.ts';
import type { SourceOf } from '../src/articles/credits.ts';
import { findOrigins } from '../src/articles/origins.ts';
import { prepareDocument } from '../src/passages/prepare-document.ts';

/** How a copy was made, and what came of looking for it. */
export interface Found {
  readonly planted: number;
  /** Copies that were given the number of their article. */
  readonly found: number;
  /** Articles that a copy was joined with although it has nothing from them. */
  readonly wrong: number;
}

/** Ways of copying: the part of the copy that stands in the article, and whether the rest is left out. */
export const WAYS = [
  { name: '100 %', share: 1, isShortened: false },
  { name: '70 %', share: 0.7, isShortened: false },
  { name: '40 %', share: 0.4, isShortened: false },
  { name: '20 %', share: 0.2, isShortened: false },
  { name: 'shortened to half', share: 0.5, isShortened: true },
] as const;

type Way = (typeof WAYS)[number];

const NO_CREDIT: SourceOf = () => [];

/**
 * Plants a copy of each article of a story among all of them and looks for its origin by its text
 * alone. What a copy does not take from its article it takes from `others`, articles on something else.
 */
export function plantCopies(
  articles: readonly Article[],
  others: readonly Article[],
  way: Way,
): Found {
  const filling = others.flatMap(sentencesOf);
  const before = findOrigins(articles, NO_CREDIT);
  let found = 0;
  let wrong = 0;
  for (const [i, article] of articles.entries()) {
    const origins = findOrigins([...articles, copyOf(article, filling, way, i)], NO_CREDIT);
    const own = origins.at(-1);
    if (own === origins[i]) found += 1;
    wrong += articles.filter((_, k) => origins[k] === own && before[k] !== before[i]).length;
  }
  return { planted: articles.length, found, wrong };
}

/** Pairs of a story's own articles that are held for one origin. */
export function joinedPairs(articles: readonly Article[]): readonly string[] {
  const origins = findOrigins(articles, NO_CREDIT);
  return articles.flatMap((a, i) =>
    articles
      .slice(i + 1)
      .flatMap((b, k) => (origins[i + 1 + k] === origins[i] ? [`${a.id} = ${b.id}`] : [])),
  );
}

/** A block of sentences from the middle of the article between others. */
function copyOf(
  article: Article,
  filling: readonly string[],
  { share, isShortened }: Way,
  at: number,
): Article {
  const own = sentencesOf(article);
  const taken = Math.max(1, Math.round(own.length * share));
  const from = Math.floor((own.length - taken) / 2);
  const rest = isShortened ? 0 : own.length - taken;
  const offset = (at * own.length) % Math.max(1, filling.length - rest);
  const strange = filling.slice(offset, offset + rest);
  const half = Math.floor(strange.length / 2);
  const text = [
    ...strange.slice(0, half),
    ...own.slice(from, from + taken),
    ...strange.slice(half),
  ].join(' ');
  return { id: `${article.id}-copy`, title: { text: '', stated: false }, text, bodyStart: 0 };
}

function sentencesOf(article: Article): readonly string[] {
  return prepareDocument(article).sentences.map(({ start, end }) => article.text.slice(start, end));
}
