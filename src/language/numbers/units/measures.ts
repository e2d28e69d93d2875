import type { Figure } from '../figures/figure.ts';
import type { Measured, Quantity, Reading } from '../quantity.ts';
import { type MeasureUnit, unitWritten } from './measure-table.ts';
import { isPercent } from './percent.ts';
import { unitText } from './unit-text.ts';

const WORDS = /^[ -]?([a-z]+)\.?(?:[ -]([a-z]+))?(?:[ -]([a-z]+))?/i;
const SYMBOL = /^([ -]?)([°º] ?[CF]|[a-z°º/]+[23²³]?)(?![\p{L}\p{N}])/iu;
// "12 foot soldiers", "two yard sales": the word behind makes the unit a kind of thing.
const NOT_A_UNIT = /^[ -](?:foot (?:soldiers|patrols|bridges)|yard (?:sales|signs)|ton of)/i;

/** "10 km", "6 miles", "1,500 metric tons", "30C", "100-mile", "80 miles per hour". */
export function measureUnit({ figure }: Quantity, reading: Reading): Measured | undefined {
  const found = unitAfter(figure, reading);
  if (found === undefined) return undefined;
  const { base, unit, factor, offset = 0 } = found.unit;
  return {
    unit: { kind: 'measure', base, unit },
    convert: (value) => value * factor + offset,
    end: found.end,
  };
}

/** Whether a physical unit or a percent sign follows a figure. */
export function isMeasured(figure: Figure, reading: Reading): boolean {
  return isPercent(figure, reading) || unitAfter(figure, reading) !== undefined;
}

function unitAfter(
  figure: Figure,
  reading: Reading,
): { unit: MeasureUnit; end: number } | undefined {
  const { text, offset } = unitText(figure, reading);
  if (NOT_A_UNIT.test(text)) return undefined;
  return wordUnit(text, offset) ?? symbolUnit(text, offset);
}

function wordUnit(text: string, offset: number): { unit: MeasureUnit; end: number } | undefined {
  const match = WORDS.exec(text);
  if (match === null) return undefined;
  const words = match.slice(1).filter((word) => word !== undefined);
  for (let length = words.length; length > 0; length -= 1) {
    const form = words.slice(0, length).join('-');
    const unit = form.length > 2 || length > 1 ? unitWritten(form) : undefined;
    if (unit !== undefined)
      return { unit, end: offset + lengthOf(match[0], words.slice(0, length)) };
  }
  return undefined;
}

/** Length of the first words of a match, with what stands between them. */
function lengthOf(matched: string, words: readonly string[]): number {
  let end = 0;
  for (const word of words) end = matched.indexOf(word, end) + word.length;
  return end;
}

function symbolUnit(text: string, offset: number): { unit: MeasureUnit; end: number } | undefined {
  const match = SYMBOL.exec(text);
  const symbol = match?.[2];
  if (!match || symbol === undefined) return undefined;
  // A lone letter apart from the digits is an initial or a grade more often than a unit.
  if (match[1] !== '' && symbol.length === 1 && symbol !== 'm') return undefined;
  const unit = unitWritten(symbol);
  return unit && { unit, end: offset + match[0].length };
}
