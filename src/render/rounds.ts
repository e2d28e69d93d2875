import type { Found } from '../answers/answer.ts';
import { type Page, type PageOptions, pagesOf } from './page.ts';

/** A page of an answer among all its pages. */
export interface NumberedPage extends Page {
  /** From 0: how many quotes of each of its values were shown on earlier pages, in full rounds. */
  readonly round: number;
}

/**
 * All pages of an answer, until every quote has been shown: first every value with its best
 * quotes, then those that have more quotes, with the next of them, and so on. What `pageOf` says is
 * left out of a value comes on a later page. Differences are told in the first round.
 */
export function allPages(answer: Found, size: Omit<PageOptions, 'page'>): readonly NumberedPage[] {
  const pages: NumberedPage[] = [];
  let rest: Found | undefined = answer;
  for (let round = 0; rest !== undefined; round += 1) {
    const shown = pagesOf(rest, size);
    pages.push(...shown.map((page) => ({ ...page, round })));
    rest = withoutShown(rest, shown);
  }
  return pages.map((page, at) => ({ ...page, hasMore: at < pages.length - 1 }));
}

/** Values that have quotes left, with only those. */
function withoutShown(answer: Found, pages: readonly Page[]): Found | undefined {
  const shown = new Map(
    pages.flatMap(({ values }) => values.map(({ value, quotes }) => [value, new Set(quotes)])),
  );
  const values = answer.values
    .map((value) => ({
      ...value,
      quotes: value.quotes.filter((quote) => !shown.get(value)?.has(quote)),
    }))
    .filter(({ quotes }) => quotes.length > 0);
  return values.length === 0 ? undefined : { ...answer, values, differences: [] };
}
