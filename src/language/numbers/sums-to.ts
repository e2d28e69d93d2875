import type { NumberMention } from './number.ts';
import { comparable } from './relate-numbers.ts';

/** How far above "at least 20" a sum may lie and still explain it. */
const OPEN = 0.1;

/**
 * Whether parts add up to a whole: 12 sailors and 11 soldiers are the 23 dead. It takes two parts or
 * more, in like units; the sum must meet the whole within bounds and estimates. An open end ("at
 * least 20") is taken for its figure and little more, or any large sum would fit it.
 */
export function sumsTo(parts: readonly NumberMention[], whole: NumberMention): boolean {
  if (parts.length < 2 || whole.unit.kind === 'score') return false;
  if (!parts.every(({ unit }) => comparable(unit, whole.unit))) return false;
  const ends = parts.map(closed);
  const least = ends.reduce((sum, { min }) => sum + min, 0);
  const most = ends.reduce((sum, { max }) => sum + max, 0);
  const target = closed(whole);
  const dust = 1e-9 * Math.max(Math.abs(target.max), 1);
  return least <= target.max + dust && target.min <= most + dust;
}

/** An interval with both ends: an open one is narrowed towards its figure. */
function closed({ min, max }: NumberMention): { min: number; max: number } {
  if (max === Number.POSITIVE_INFINITY) return { min, max: min * (1 + OPEN) };
  // "up to 30" starts at zero; as a part or a whole it stands for 30 or little less.
  return min === 0 && max > 0 ? { min: max * (1 - OPEN), max } : { min, max };
}
