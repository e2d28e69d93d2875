import type { Random } from '../random.ts';

/** How a desk writes what every desk writes in its own way. */
export interface Style {
  readonly days: 'weekday' | 'day-month' | 'month-day';
  readonly clock: '3 p.m.' | '3pm' | '15:00';
  readonly millions: '$5 million' | '$5m';
  readonly percent: '5%' | '5 percent' | '5 per cent';
  /** Whether small numbers are spelled out. */
  readonly spelled: boolean;
}

/** A desk's style. */
export function styleOf(random: Random): Style {
  return {
    days: random.pick(['weekday', 'weekday', 'day-month', 'month-day'] as const),
    clock: random.pick(['3 p.m.', '3pm', '15:00'] as const),
    millions: random.pick(['$5 million', '$5m'] as const),
    percent: random.pick(['5%', '5 percent', '5 per cent'] as const),
    spelled: random.chance(0.5),
  };
}
