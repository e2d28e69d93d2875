import type { Change } from '../change.ts';

const KM_PER_MILE = 1.609344;

/** The same distance in miles, rounded as papers do. */
export const unit: Change = {
  kind: 'kilometres to miles',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact) =>
    fact.kind === 'distance' && fact.unit === 'km'
      ? { ...fact, unit: 'miles', value: Math.round(fact.value / KM_PER_MILE) }
      : undefined,
};
