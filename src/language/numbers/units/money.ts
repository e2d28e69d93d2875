import { type Measured, type Quantity, type Reading, textAfter, textBefore } from '../quantity.ts';
import { currencyNamed } from './currency-words.ts';
import { unitText } from './unit-text.ts';

const WORDS = /^[ -]?[a-z.]+(?:[ -][a-z.]+){0,2}/i;
const CODE = /^ ?([A-Z]{3})(?![\p{L}\p{N}])/u;
const POUNDS_OF_MONEY =
  /(?<![a-z])(?:fin(?:e|es|ed|ing)|pa(?:y|ys|id)|cost\w*|pric\w*|worth|earn\w*|spen\w*|debts?|bills?|wages?|salary|loans?|sav(?:e|ed|es|ings)|rais\w*|donat\w*|tax\w*|bets?|prize|fees?|stole\w*|sterling|ransom)(?![a-z])/i;
const NEEDS_SIZE = /^(?:won|marks?|real|reais|p)$/i;
const LARGE = 1000;

/** "$1.2bn", "€85m", "85 million euros", "C$5", "50 cents". */
export function moneyUnit(quantity: Quantity, reading: Reading): Measured | undefined {
  const { currency, figure } = quantity;
  if (currency !== undefined) return { unit: { kind: 'money', currency } };
  const { text, offset } = unitText(figure, reading);
  const code = CODE.exec(text);
  const byCode = code?.[1] === undefined ? undefined : currencyNamed(code[1]);
  if (code && byCode) return money(byCode.currency, 1, offset + code[0].length);
  const named = currencyWord(text);
  if (named === undefined || !isMoney(named.word, quantity, reading)) return undefined;
  return money(named.currency, named.factor, offset + named.length);
}

function money(currency: string, factor: number, end: number): Measured {
  const unit = { kind: 'money', currency } as const;
  return factor === 1 ? { unit, end } : { unit, end, convert: (value) => value * factor };
}

function currencyWord(
  text: string,
): { word: string; currency: string; factor: number; length: number } | undefined {
  const words = WORDS.exec(text)?.[0];
  if (words === undefined) return undefined;
  const lead = /^[ -]/.test(words) ? 1 : 0;
  const parts = words.slice(lead).split(/[ -]/);
  for (let count = parts.length; count > 0; count -= 1) {
    const form = parts.slice(0, count).join(' ').replace(/\.$/, '');
    const found = currencyNamed(form);
    if (found) return { word: parts[count - 1] ?? '', ...found, length: lead + form.length };
  }
  return undefined;
}

/** Pounds are a weight, "won" a verb and "marks" a count unless size or context says money. */
function isMoney(word: string, { figure, low, start }: Quantity, reading: Reading): boolean {
  const large = figure.scale > 1 || low >= LARGE;
  if (NEEDS_SIZE.test(word)) return large || figure.end === reading.text.indexOf(word, figure.end);
  if (!/^pounds?$/i.test(word)) return true;
  if (/^[ -]pounds? of (?!debt|damage)/i.test(textAfter(reading, figure.end))) return false;
  return figure.scale > LARGE || POUNDS_OF_MONEY.test(textBefore(reading, start));
}
