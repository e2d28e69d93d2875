import type { Figure } from './figures/figure.ts';
import { type Reading, textBefore } from './quantity.ts';

/** "10-12", "10 to 12", "10% to 12%", "10km-12km": the unit may stand behind both ends. */
const JOINT = /^( ?%| ?[a-z°]{1,10})?(?: to | ?[-–] ?)$/i;
const CHANGE =
  /(?:ris|rose|rais|increas|climb|grow|grew|jump|fall|fell|drop|decreas|cut|reduc|chang|mov|went|gone|widen|narrow|up|down|surg|soar|doubl|sank|slid|declin|lift|push)[a-z]*[^.]{0,40}from $/i;

/** A range's ends. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** Where it starts: at "between", where that stands in front. */
  readonly start: number;
}

/** Whether two neighbouring figures are the ends of one range. */
export function rangeOf(first: Figure, second: Figure, reading: Reading): Range | undefined {
  if (second.currency !== undefined && second.currency !== first.currency) return undefined;
  const before = textBefore(reading, first.start);
  const gap = reading.text.slice(first.end, second.start);
  const low = borrowScale(first, second);
  if (low >= second.high || second.vague) return undefined;
  const between = /(?<![a-z])between (?:the ages of )?$/i.exec(before);
  if (between !== null && /^( ?%| [a-z]+)? and $/i.test(gap)) {
    return { low, high: second.high, start: first.start - between[0].length };
  }
  if (gap === ' or ')
    return near(first, second) ? { low, high: second.high, start: first.start } : undefined;
  const joint = JOINT.exec(gap);
  if (joint === null || CHANGE.test(before)) return undefined;
  const unit = joint[1]?.trim();
  if (unit !== undefined && !reading.text.slice(second.end).trimStart().startsWith(unit))
    return undefined;
  return { low, high: second.high, start: first.start };
}

/** "rose from 10 to 12 percent": two numbers, the first of which has the second's unit. */
export function isChange(first: Figure, second: Figure, reading: Reading): boolean {
  if (second.currency !== undefined || second.vague || second.start - first.end !== ' to '.length)
    return false;
  return (
    reading.text.slice(first.end, second.start) === ' to ' &&
    CHANGE.test(textBefore(reading, first.start))
  );
}

/** "10 to 12 million" means millions at both ends, "900 to 2,000" no thousands. */
function borrowScale(first: Figure, second: Figure): number {
  const borrowed = first.scale === 1 && second.scale > 1 && first.low * second.scale < second.low;
  return borrowed ? first.low * second.scale : first.low;
}

/** "two or three": neighbours, so that the ends are one estimate; not "one or 50". */
function near(first: Figure, second: Figure): boolean {
  return second.low <= first.low * 2 && first.scale === second.scale && first.form === second.form;
}
