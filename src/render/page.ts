import type { Difference, Found, Quote, Source, Value } from '../answers/answer.ts';
import { disputedFirst, surestFirst } from './disputed-first.ts';
import { groupBy } from './group-by.ts';

/** How much of an answer is shown at once. `page` counts from 0; Infinity shows all. */
export interface PageOptions {
  readonly page: number;
  readonly valuesPerPage: number;
  readonly quotesPerValue: number;
  readonly differencesPerPage: number;
}

/** A value on a page, with what of it is shown and what is not. */
export interface ShownValue {
  readonly value: Value;
  /** The first of each origin before the second of any. */
  readonly quotes: readonly Quote[];
  readonly quotesLeft: number;
  /** Articles of the value that no shown quote stands in. */
  readonly sourcesLeft: readonly string[];
}

/** One page of an answer: the same for every platform. */
export interface Page {
  readonly values: readonly ShownValue[];
  /** The first and last value on it, from 1, in the order of showing. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly hasMore: boolean;
  /** Those whose two sides have been shown by the end of this page, and were not told before. */
  readonly differences: readonly Difference[];
  /** Told neither here nor on an earlier page. */
  readonly differencesLeft: number;
}

/** One side of a difference alone would mislead. */
const FEWEST_WHERE_DIFFERENT = 2;

/** Cuts a page out of an answer. A page after the last is the last. */
export function pageOf(answer: Found, options: PageOptions): Page {
  const cut = cutFor(answer, options);
  return pageAt(answer, cut, Math.min(Math.max(0, options.page), cut.last));
}

/** Cuts an answer into all its pages. */
export function pagesOf(answer: Found, options: Omit<PageOptions, 'page'>): readonly Page[] {
  const cut = cutFor(answer, options);
  return Array.from({ length: cut.last + 1 }, (_, page) => pageAt(answer, cut, page));
}

/** Where the pages of an answer begin and end, and what stands on which. */
interface Cut {
  readonly order: readonly number[];
  readonly size: number;
  readonly last: number;
  readonly quotesPerValue: number;
  readonly origins: ReadonlyMap<Source['id'], Source['origin']>;
  /** Differences to be told, by page. */
  readonly told: ReadonlyMap<number, readonly Difference[]>;
}

function cutFor(answer: Found, options: Omit<PageOptions, 'page'>): Cut {
  const order = disputedFirst(answer);
  const fewest = answer.differences.length > 0 ? FEWEST_WHERE_DIFFERENT : 1;
  const size = Math.min(Math.max(fewest, options.valuesPerPage), Math.max(1, order.length));
  return {
    order,
    size,
    last: Math.max(0, Math.ceil(order.length / size) - 1),
    quotesPerValue: options.quotesPerValue,
    origins: new Map(answer.sources.map((source) => [source.id, source.origin])),
    told: toldOn(answer, { order, size, most: options.differencesPerPage }),
  };
}

function pageAt(answer: Found, cut: Cut, page: number): Page {
  const { order, size, last, told } = cut;
  const start = page * size;
  const shown = order.slice(start, start + size);
  const toldSoFar = [...told].flatMap(([at, all]) => (at <= page ? all : []));
  return {
    values: shown.flatMap((index) => {
      const value = answer.values[index];
      return value === undefined ? [] : [showValue(value, cut.origins, cut.quotesPerValue)];
    }),
    from: Math.min(start + 1, order.length),
    to: start + shown.length,
    total: order.length,
    hasMore: page < last,
    differences: told.get(page) ?? [],
    differencesLeft: answer.differences.length - toldSoFar.length,
  };
}

function showValue(
  value: Value,
  origins: ReadonlyMap<Source['id'], Source['origin']>,
  most: number,
): ShownValue {
  const firsts = new Map<unknown, Quote>();
  for (const quote of value.quotes) {
    const witness = origins.get(quote.source) ?? quote.source;
    if (!firsts.has(witness)) firsts.set(witness, quote);
  }
  const quotes = [...new Set([...firsts.values(), ...value.quotes])].slice(0, Math.max(1, most));
  const quoted = new Set(quotes.map((quote) => quote.source));
  return {
    value,
    quotes,
    quotesLeft: value.quotes.length - quotes.length,
    sourcesLeft: value.sources.filter((id) => !quoted.has(id)),
  };
}

/** Each difference on the page where its second side stands, `most` of them a page. */
function toldOn(
  answer: Found,
  cut: { readonly order: readonly number[]; readonly size: number; readonly most: number },
): ReadonlyMap<number, readonly Difference[]> {
  const pageOfValue = new Map(cut.order.map((value, at) => [value, Math.floor(at / cut.size)]));
  const due = groupBy(surestFirst(answer.differences), (difference) => {
    const pages = [...new Set(difference.values)].map((value) => pageOfValue.get(value) ?? 0);
    return pages.toSorted((a, b) => a - b)[1] ?? 0;
  });
  return new Map([...due].map(([page, all]) => [page, all.slice(0, cut.most)]));
}
