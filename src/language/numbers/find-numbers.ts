import type { Token } from '../tokens.ts';
import { applyBound, boundAfter, boundIn } from './bounds.ts';
import { isGapped } from './gapped.ts';
import type { NumberMention, Unit } from './number.ts';
import { quantitiesOf } from './quantities.ts';
import { type Measured, type Quantity, type Reading, read, textBefore } from './quantity.ts';
import { UNIT_RULES } from './units/rules.ts';

const DETERMINER =
  /(?:^|[^\p{L}\p{N}])((?:an?|the|his|her|their|its|our|my|your|these|those|all(?: of)?(?: the)?|another) )$/iu;

/**
 * The numbers of a sentence with what they count or measure. `text` is the folded sentence, `tokens`
 * its words, `base` its offset in the article; the spans of the mentions are offsets in the article.
 * Dates, ordinals, list numerals and the numbers in names are left out.
 */
export function findNumbers(
  text: string,
  tokens: readonly Token[],
  base = 0,
): readonly NumberMention[] {
  const reading = read(text, tokens, base);
  const found: NumberMention[] = [];
  let last: Measured = BARE;
  for (const quantity of quantitiesOf(reading)) {
    const own = measure(quantity, reading);
    const before = found.at(-1)?.phrase.end ?? base;
    const isOfTheLast =
      own.unit.kind === 'bare' &&
      LENDS.has(last.unit.kind) &&
      isGapped(before - base, quantity, reading);
    const measured = isOfTheLast ? lent(last) : own;
    found.push(mentionOf(quantity, reading, measured));
    last = measured;
  }
  return found;
}

const BARE: Measured = { unit: { kind: 'bare' } };
/** What a figure that has no unit of its own may be of, as the one before it is. */
const LENDS: ReadonlySet<Unit['kind']> = new Set([
  'count',
  'money',
  'measure',
  'percent',
  'duration',
]);

function lent({ unit, convert }: Measured): Measured {
  return { unit, ...(convert === undefined ? {} : { convert }) };
}

function measure(quantity: Quantity, reading: Reading): Measured {
  for (const rule of UNIT_RULES) {
    const found = rule(quantity, reading);
    if (found !== undefined) return found;
  }
  return BARE;
}

function mentionOf(quantity: Quantity, reading: Reading, measured: Measured): NumberMention {
  const { base, text } = reading;
  const convert = measured.convert ?? ((value: number) => value);
  const written = { min: quantity.low, max: quantity.high, approximate: quantity.approximate };
  const start = Math.min(quantity.start, measured.start ?? quantity.start);
  const borrowed = quantity.figure.end > quantity.end;
  const unitEnd = borrowed ? quantity.end : (measured.end ?? quantity.end);
  // "10 km or more": the bound may stand behind the unit.
  const after = measured.end === undefined ? undefined : boundAfter(reading, unitEnd);
  const isBounded = boundIn(text.slice(quantity.start, quantity.end)) !== undefined;
  const { min, max, approximate } = after && !isBounded ? applyBound(after.name, written) : written;
  const end = after?.end ?? unitEnd;
  const determiner = DETERMINER.exec(textBefore(reading, start))?.[1]?.length ?? 0;
  return {
    start: base + start,
    end: base + end,
    text: text.slice(start, end),
    min: tidy(convert(min)),
    max: tidy(convert(max)),
    approximate,
    unit: measured.unit,
    phrase: {
      start: base + start - determiner,
      end: base + (borrowed ? end : Math.max(end, measured.phraseEnd ?? end)),
    },
  };
}

/** Conversions leave dust in the last binary places: 3 pence are 0.03, not 0.03000000000000000001. */
function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
