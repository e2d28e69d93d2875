import { type BoundName, boundIn, ESTIMATE } from './bounds.ts';
import { markOf } from './figures/currency-marks.ts';
import { findFigures } from './figures/find-figures.ts';
import type { NumberMention, Unit } from './number.ts';
import { nameOfCurrency } from './units/currency-words.ts';
import { writtenValue } from './written-value.ts';

const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
const WORDED_UNIT = /^[a-z]{3,}(?: [a-z]+)?$/;
const UNINFLECTED = new Set(['mph', 'sq km', 'sq m', 'sq ft']);
const IRREGULAR_UNITS: ReadonlyMap<string, string> = new Map([
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['cubic foot', 'cubic feet'],
]);
/** "dozens of people", but "dozens killed". */
const STATE = /(?:ed|en)$|^(?:dead|hurt|missing|alive|ill|sick|homeless|shot)$/;

/** A number in short, for display, bounds kept: "at least 16 people", "$108 million", "about 10 km". */
export function formatNumber(mention: NumberMention): string {
  const bound = boundIn(mention.text);
  const worded = wordedAmount(mention);
  const number =
    worded === undefined ? numeric(ends(mention, bound), mention.unit) : inWords(worded, mention);
  return bound === undefined ? number : `${bound} ${number}`;
}

/** "dozens", "tens of thousands", "several hundred": shown as written, since no figure says the same. */
function wordedAmount({ text }: NumberMention): string | undefined {
  const first = findFigures(text)[0];
  if (first === undefined || first.low === first.high) return undefined;
  return text.slice(first.digitsStart, first.end).toLowerCase();
}

function inWords(amount: string, { unit, max }: NumberMention): string {
  const of = max === Number.POSITIVE_INFINITY ? ' of ' : ' ';
  switch (unit.kind) {
    case 'count':
      return `${amount}${STATE.test(unit.noun.toLowerCase()) ? ' ' : of}${unit.noun}`;
    case 'money':
      return `${amount}${of}${nameOfCurrency(unit.currency)}`;
    case 'measure':
    case 'duration':
      return `${amount}${of}${inPlural(unit.unit)}`;
    case 'age':
      return `${amount} years old`;
    case 'percent':
      return `${amount}%`;
    case 'score':
    case 'bare':
      return amount;
  }
}

/** What was written, out of the interval that the bound made of it. */
function ends(mention: NumberMention, bound: BoundName | undefined): readonly number[] {
  const { min, max } = written(mention, bound);
  const low = writtenValue(min, mention.unit);
  const high = writtenValue(max, mention.unit);
  return low === high ? [low] : [low, high];
}

/** What was written before a bound made an interval of it, in the unit's base: "nearly 300" is 300. */
export function statedInterval(mention: NumberMention): {
  readonly min: number;
  readonly max: number;
} {
  return written(mention, boundIn(mention.text));
}

function written(
  { min, max }: NumberMention,
  bound: BoundName | undefined,
): { min: number; max: number } {
  if (!Number.isFinite(max) || bound === 'just over') return { min, max: min };
  if (bound === 'up to' || bound === 'less than' || bound === 'nearly') return { min: max, max };
  if (bound !== 'about') return { min, max };
  return { min: withoutDust(min / (1 - ESTIMATE)), max: withoutDust(max / (1 + ESTIMATE)) };
}

function withoutDust(value: number): number {
  return Number(value.toPrecision(10));
}

function numeric(values: readonly number[], unit: Unit): string {
  const amount = values.map(figure).join(' to ');
  const isOne = values.length === 1 && values[0] === 1;
  switch (unit.kind) {
    case 'count':
      return `${amount} ${unit.noun}`;
    case 'money':
      return values.map((value) => money(value, unit.currency)).join(' to ');
    case 'measure':
      return measured(amount, unit.unit, isOne);
    case 'percent':
      return `${amount}%`;
    case 'age':
      return isOne ? '1 year old' : `${amount} years old`;
    case 'duration':
      return `${amount} ${isOne ? unit.unit : inPlural(unit.unit)}`;
    case 'score':
      return `${amount}-${figure(unit.other)}`;
    case 'bare':
      return amount;
  }
}

function money(value: number, currency: string): string {
  return `${value < 0 ? '-' : ''}${markOf(currency)}${figure(Math.abs(value))}`;
}

function measured(amount: string, unit: string, isOne: boolean): string {
  if (unit === 'magnitude') return `magnitude ${amount}`;
  if (unit.startsWith('°')) return `${amount}${unit}`;
  return `${amount} ${isOne ? unit : inPlural(unit)}`;
}

function inPlural(unit: string): string {
  if (!WORDED_UNIT.test(unit) || UNINFLECTED.has(unit)) return unit;
  return IRREGULAR_UNITS.get(unit) ?? `${unit}s`;
}

function figure(value: number): string {
  for (const [size, word] of MAGNITUDES) {
    if (Math.abs(value) < size) continue;
    const scaled = Number((value / size).toPrecision(12));
    if (scaled === Number(scaled.toFixed(3))) return `${grouped(scaled)} ${word}`;
  }
  return grouped(value);
}

/** Thousands with commas, few decimals; written out so that no locale changes it. */
function grouped(value: number): string {
  const short = Math.abs(value) < 1 ? Number(value.toPrecision(3)) : Number(value.toFixed(3));
  const [whole = '', decimals] = String(short).split('.');
  const commas = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? commas : `${commas}.${decimals}`;
}
