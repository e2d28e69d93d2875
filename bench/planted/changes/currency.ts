import type { Change } from '../change.ts';

/** Dollars for one of each currency, roughly as in the years after 2022. */
const RATES = { $: 1, '€': 1.08, '£': 1.27 } as const;

/** The same sum in another currency. */
export const currency: Change = {
  kind: 'sum in another currency',
  wanted: 'unmarked',
  reasons: [],
  plant: (fact) => {
    if (fact.kind !== 'sum') return undefined;
    const other = fact.currency === '$' ? '€' : '$';
    const millions = Math.round((fact.millions * RATES[fact.currency]) / RATES[other]);
    return { ...fact, currency: other, millions };
  },
};
