/** Marks that stand before an amount, longest first, with their ISO 4217 codes. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['AU$', 'AUD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
  ['Tk', 'BDT'],
]);

/** ISO codes that are written out before an amount ("EUR 5 million"). */
const CODES = new Set(
  'USD EUR GBP JPY CNY RUB INR CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF UAH TRY BRL MXN ZAR KRW SGD HKD'.split(
    ' ',
  ),
);

const BEFORE =
  /(?:([A-Z]{0,2}\$|[€£¥₹₽₩₪₺₴₦₱฿]|(?<![A-Za-z])(?:Rs\.?|Tk)|(?<![A-Za-z])[A-Z]{3}) ?)$/;

/** A currency mark before an amount. */
export interface CurrencyMark {
  readonly currency: string;
  readonly start: number;
}

/** The currency mark that ends where digits start. A bare "$" is the US dollar, a bare "£" sterling. */
export function currencyBefore(text: string, at: number): CurrencyMark | undefined {
  const from = Math.max(0, at - 5);
  const match = BEFORE.exec(text.slice(from, at));
  const mark = match?.[1];
  if (match === null || mark === undefined) return undefined;
  const start = from + match.index;
  const currency = MARKS.get(mark) ?? (CODES.has(mark) ? mark : undefined);
  if (currency !== undefined) return { currency, start };
  return mark.endsWith('$') ? { currency: 'USD', start: start + mark.length - 1 } : undefined;
}

/** The mark that an amount of a currency is shown with; the code and a space where it has none. */
export function markOf(currency: string): string {
  if (currency === 'USD') return '$';
  const entries = [...MARKS].filter(([mark, code]) => code === currency && !mark.startsWith('R'));
  return entries.at(-1)?.[0] ?? `${currency} `;
}
