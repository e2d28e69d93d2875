import type { Figure } from '../figures/figure.ts';
import type { Measured, Quantity, Reading } from '../quantity.ts';
import { unitText } from './unit-text.ts';

const PERCENT = /^(?:[ -]?%|[ -]?(?:percent|per cent|pct|pc|percentage[ -]points?)(?![a-z]))/i;

/** "45%", "50 percent", "7 per cent". */
export function percentUnit({ figure }: Quantity, reading: Reading): Measured | undefined {
  const match = PERCENT.exec(unitText(figure, reading).text);
  return match === null
    ? undefined
    : { unit: { kind: 'percent' }, end: figure.end + match[0].length };
}

/** Whether a figure is a percentage. */
export function isPercent(figure: Figure, reading: Reading): boolean {
  return PERCENT.test(unitText(figure, reading).text);
}
