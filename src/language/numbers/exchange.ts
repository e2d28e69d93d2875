/**
 * What one euro was worth at least and at most, as the mean of a year, from 2005 to 2024, rounded; from
 * general knowledge, not copied from a table of rates, hence the wide tolerance. Never shown and never
 * used to convert: they only tell sums that can be one from sums that cannot.
 */
const PER_EURO: Readonly<Record<string, readonly [least: number, most: number]>> = {
  EUR: [1, 1],
  USD: [1.05, 1.47],
  GBP: [0.68, 0.89],
  CHF: [0.95, 1.64],
  DKK: [7.43, 7.47],
  SEK: [8.6, 11.5],
  NOK: [7.4, 11.7],
  PLN: [3.5, 4.7],
  CZK: [24, 30],
  JPY: [102, 164],
  CNY: [6.9, 10.3],
  CAD: [1.28, 1.6],
  AUD: [1.24, 1.78],
};

/** A day's rate strays from its year's mean by about so much; newsrooms round on top of that. */
const TOLERANCE = 0.08;

/** Dollars: a bare "$" may be any of them. */
const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']);

/** An interval of money in a currency; `max` may be infinite. */
interface Money {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
}

/**
 * Whether two sums in two currencies can be one at some rate of the last twenty years: £4m and $5.1m
 * can, £4m and $12m cannot. Undefined where a rate is not known, or a "$" may be of the other's kind.
 */
export function mayBeOneSum(a: Money, b: Money): boolean | undefined {
  const from = PER_EURO[a.currency];
  const to = PER_EURO[b.currency];
  if (from === undefined || to === undefined) return undefined;
  if (DOLLARS.has(a.currency) && DOLLARS.has(b.currency)) return undefined;
  const least = (a.min * to[0]) / from[1] / (1 + TOLERANCE);
  const most = (a.max * to[1]) / from[0] / (1 - TOLERANCE);
  return least <= b.max && b.min <= most;
}
