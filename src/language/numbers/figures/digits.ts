import { currencyBefore } from './currency-marks.ts';
import type { Figure } from './figure.ts';
import { magnitudeAfter } from './magnitudes.ts';

const DIGITS = /(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:,\d\d)+,\d{3}|\d+)(?:\.\d+)?/y;
const FRACTION = /(?: ?([½¼¾])| (?:and )?([13])\/([24])(?!\d))/y;
const FRACTION_VALUES: ReadonlyMap<string, number> = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
]);
const SIGN = /(?:^|[\s(])(-|minus )$/i;
// Beyond this a figure is no quantity but an identifier; it also keeps sums within exact integers.
const MOST_DIGITS = 15;

/** "16", "3,200", "1.5", "2½", "$1.2bn", "-5". */
export function readDigits(text: string, at: number): Figure | undefined {
  DIGITS.lastIndex = at;
  const written = DIGITS.exec(text)?.[0];
  if (written === undefined || written.length > MOST_DIGITS + 5) return undefined;
  const mark = currencyBefore(text, at);
  const sign = SIGN.exec(text.slice(Math.max(0, at - 8), at))?.[1] ?? '';
  const fraction = fractionAfter(text, DIGITS.lastIndex);
  const magnitude = magnitudeAfter(text, at, fraction.end, mark !== undefined);
  const scale = magnitude?.scale ?? 1;
  const value =
    (Number(written.replaceAll(',', '')) + fraction.value) * scale * (sign === '' ? 1 : -1);
  // 1.1 million is 1100000.0000000002 without this.
  const exact = Number(value.toPrecision(MOST_DIGITS));
  return {
    start: mark?.start ?? at - sign.length,
    digitsStart: at,
    end: magnitude?.end ?? fraction.end,
    low: exact,
    high: exact,
    vague: false,
    form: 'digits',
    scale,
    ...(mark && { currency: mark.currency }),
  };
}

function fractionAfter(text: string, end: number): { value: number; end: number } {
  FRACTION.lastIndex = end;
  const match = FRACTION.exec(text);
  if (match === null) return { value: 0, end };
  const named = FRACTION_VALUES.get(match[1] ?? '');
  return { value: named ?? Number(match[2]) / Number(match[3]), end: FRACTION.lastIndex };
}
