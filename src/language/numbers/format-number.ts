import { type BoundName, boundIn } from './bounds.ts';
import { markOf } from './figures/currency-marks.ts';
import type { NumberMention, Unit } from './number.ts';
import { nameOfCurrency } from './units/currency-words.ts';
import { writtenValue } from './written-value.ts';

const WORDED =
  /^(?:(?:tens|hundreds|thousands) of )?(?:tens|dozens|scores|hundreds|thousands|lakhs|millions|crores|billions|trillions) of |(?:several|a few|few) [a-z]+/i;
const PLURAL_WORDS =
  /(?:(?:tens|hundreds|thousands) of )?(?:tens|dozens|scores|hundreds|thousands|lakhs|millions|crores|billions|trillions)(?![a-z])|(?:several|a few|few) (?:dozen|hundred|thousand|million|billion)/i;
const INVARIANT_UNITS =
  /^(?:[a-z]{1,2}|km\/h|mph|m\/s|kW|MW|GW|kWh|Hz|MHz|GHz|KB|MB|GB|TB|W|V|sq .+|°.)$/;
const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A number in short, for display, bounds kept: "at least 16 people", "$108 million", "about 10 km". */
export function formatNumber(mention: NumberMention): string {
  const bound = boundIn(mention.text);
  return [bound, withUnit(amountOf(mention, bound), mention)]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The figure or range without unit and bound: "16", "10 to 12", "dozens". */
function amountOf(mention: NumberMention, bound: BoundName | undefined): string {
  const worded = mention.approximate
    ? PLURAL_WORDS.exec(mention.text)?.[0].toLowerCase()
    : undefined;
  if (worded !== undefined) return worded;
  const [low, high] = shownEnds(mention, bound).map((value) => writtenValue(value, mention.unit));
  if (low === undefined || high === undefined || low === high) return figure(low ?? 0);
  return `${figure(low)} to ${figure(high)}`;
}

/** What was written, out of the interval that the bound made of it. */
function shownEnds(
  { min, max }: NumberMention,
  bound: BoundName | undefined,
): readonly [number, number] {
  if (!Number.isFinite(max)) return [min, min];
  switch (bound) {
    case 'up to':
    case 'less than':
    case 'nearly':
      return [max, max];
    case 'at least':
    case 'more than':
    case 'just over':
      return [min, min];
    case 'about': {
      const middle = Number(((min + max) / 2).toPrecision(10));
      return [middle, middle];
    }
    default:
      return [min, max];
  }
}

function figure(value: number): string {
  for (const [size, word] of MAGNITUDES) {
    if (Math.abs(value) < size) continue;
    const scaled = Number((value / size).toPrecision(12));
    if (Number.isInteger(scaled * 1000)) return `${grouped(scaled)} ${word}`;
  }
  return grouped(value);
}

/** Thousands with commas, at most three decimals; written out so that no locale changes it. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(3))).split('.');
  const commas = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? commas : `${commas}.${decimals}`;
}

function withUnit(amount: string, mention: NumberMention): string {
  const { unit } = mention;
  switch (unit.kind) {
    case 'count':
      return WORDED.test(`${amount} of `) &&
        !/^(?:several|a few|few)/.test(amount) &&
        isNounPhrase(mention, unit)
        ? `${amount} of ${unit.noun}`
        : `${amount} ${unit.noun}`;
    case 'money':
      return amountOfMoney(amount, unit.currency);
    case 'measure':
      return measured(amount, unit.unit);
    case 'percent':
      return `${amount}%`;
    case 'age':
      return amount === '1' ? '1 year old' : `${amount} years old`;
    case 'duration':
      return `${amount} ${named(amount, unit.unit)}`;
    case 'score':
      return `${amount}-${grouped(unit.other)}`;
    case 'bare':
      return amount;
  }
}

/** "dozens of people", but "dozens killed": a participle takes no "of". */
function isNounPhrase({ text }: NumberMention, { noun, head }: Unit & { kind: 'count' }): boolean {
  return noun.toLowerCase() !== head || !/(?:ed|en)$/.test(head) || / of/.test(text);
}

function amountOfMoney(amount: string, currency: string): string {
  if (/^\D/.test(amount) && !amount.startsWith('-')) return `${amount} of ${nameOfCurrency(currency)}`;
  const mark = markOf(currency);
  return amount.startsWith('-') ? `-${mark}${amount.slice(1)}` : `${mark}${amount}`;
}

function measured(amount: string, unit: string): string {
  if (unit === 'magnitude') return `magnitude ${amount}`;
  if (unit.startsWith('°')) return `${amount}${unit}`;
  return `${amount} ${named(amount, unit)}`;
}

function named(amount: string, unit: string): string {
  if (amount === '1' || INVARIANT_UNITS.test(unit)) return unit;
  if (unit === 'inch') return 'inches';
  if (unit === 'century') return 'centuries';
  if (unit === 'cubic foot') return 'cubic feet';
  return `${unit}s`;
}
