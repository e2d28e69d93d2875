import { applyBound, boundAfter, boundBefore, type Interval } from './bounds.ts';
import type { Figure } from './figures/figure.ts';
import { findFigures } from './figures/find-figures.ts';
import type { Quantity, Reading, Refused } from './quantity.ts';
import { isChange, rangeOf } from './ranges.ts';
import { REFUSALS } from './refusals/rules.ts';
import { isScore } from './units/scores.ts';

/** Figures that are numbers of something, pairs of them joined to ranges and scores, bounds applied. */
export function quantitiesOf(reading: Reading): readonly Quantity[] {
  const figures = kept(reading);
  const found: Quantity[] = [];
  for (let i = 0; i < figures.length; i += 1) {
    const first = figures[i];
    const second = figures[i + 1];
    if (first === undefined) continue;
    const pair = second && pairOf(first, second, reading);
    if (pair !== undefined) i += 1;
    const alone = single(first, reading);
    const borrows = second !== undefined && isChange(first, second, reading);
    found.push(pair ?? (borrows ? { ...alone, figure: second } : alone));
  }
  return found;
}

function kept(reading: Reading): readonly Figure[] {
  const found: Figure[] = [];
  let previous: Refused | undefined;
  for (const figure of findFigures(reading.text)) {
    const last = previous;
    const refused = REFUSALS.some((refuses) => refuses(figure, reading, last));
    if (!refused) found.push(figure);
    previous = { figure, refused };
  }
  return found;
}

function pairOf(first: Figure, second: Figure, reading: Reading): Quantity | undefined {
  if (second.start - first.end > 20) return undefined;
  if (isScore(first, second, reading)) {
    return { ...bounded(first, second, first.start, exactly(first.low)), other: second.low };
  }
  const range = rangeOf(first, second, reading);
  if (range === undefined) return undefined;
  const bound = boundBefore(first, reading);
  const ends = { min: range.low, max: range.high, approximate: first.vague };
  const start = Math.min(range.start, bound?.start ?? range.start);
  return bounded(first, second, start, bound ? applyBound(bound.name, ends) : ends);
}

function exactly(value: number): Interval {
  return { min: value, max: value, approximate: false };
}

function single(figure: Figure, reading: Reading): Quantity {
  const before = boundBefore(figure, reading);
  const after = boundAfter(reading, figure.end);
  const bound = before ?? after;
  const written = { min: figure.low, max: figure.high, approximate: figure.vague };
  const ends = bound === undefined ? written : applyBound(bound.name, written);
  const stretched = after === undefined ? figure : { ...figure, end: after.end };
  return bounded(figure, stretched, before?.start ?? figure.start, ends);
}

function bounded(first: Figure, last: Figure, start: number, ends: Interval): Quantity {
  const currency = first.currency;
  return {
    start,
    end: last.end,
    low: ends.min,
    high: ends.max,
    approximate: ends.approximate,
    figure: last,
    figureStart: first.start,
    ...(currency !== undefined && { currency }),
  };
}
