import type { Change } from '../change.ts';
import { ZONES, type Zone } from '../fact.ts';

const DAY = 1440;

/** The same moment by another zone's clock. */
export const zone: Change = {
  kind: 'hour in another zone',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact, { random }) => {
    if (fact.kind !== 'clock' || fact.zone === undefined) return undefined;
    const own = fact.zone;
    const others: readonly Zone[] = (['GMT', 'EST', 'PST', 'CET'] as const).filter(
      (one) => one !== own,
    );
    const other = random.pick(others);
    return {
      ...fact,
      zone: other,
      minutes: (fact.minutes - ZONES[own] + ZONES[other] + DAY) % DAY,
    };
  },
};
