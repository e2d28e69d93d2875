import type { Claim } from '../claims/claim.ts';
import { plain } from '../language/plain.ts';

/**
 * What two claims share that give one and the same number, time or place in so many words; empty for
 * values that say too little by themselves ("two", "in the afternoon").
 */
export function valueKeys(claim: Claim): readonly string[] {
  switch (claim.facet) {
    case 'number': {
      const { min, max, unit } = claim.number;
      const figure = Number.isFinite(min) ? min : max;
      return [`n:${unit.kind === 'count' ? 'bare' : unit.kind}:${figure.toPrecision(6)}`];
    }
    case 'time': {
      const { value } = claim.time;
      if (value.kind === 'interval') return [`t:${value.from}`];
      if (value.kind === 'clock') return [`t:${value.from}`];
      if (value.kind === 'open' && value.month !== undefined)
        return [`t:${value.month}-${value.day ?? ''}`];
      return value.kind === 'open' && value.weekday !== undefined ? [`t:w${value.weekday}`] : [];
    }
    case 'place':
      return claim.place.type === 'venue'
        ? [`p:${plain(claim.place.text)}`]
        : claim.place.readings.slice(0, 1).map(({ id }) => `p:${id}`);
    case 'role':
    case 'participant':
    case 'said':
    case 'statement':
      return [];
  }
}

/** Keys of the kind of thing that a claim gives: a sum of money, a time of day, a length. */
export function kindKeys(claim: Claim): readonly string[] {
  if (claim.facet === 'number') {
    const { unit } = claim.number;
    return [unit.kind === 'measure' ? `k:${unit.base}` : `k:${unit.kind}`];
  }
  return claim.facet === 'time' ? [`k:${claim.time.value.kind}`] : [];
}
