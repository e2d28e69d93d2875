import type { Claim, PlaceClaim } from '../../claims/claim.ts';
import type { Candidate } from '../candidate.ts';

/** A town that is told of so loosely may be where something else was. */
const TOLD = 0.45;

/**
 * The named venues of sentences that stand behind a town only: "at the Old Mill in Turin" answers with
 * its mill where another source's "in Turin" fits the question better. They fit loosely themselves.
 */
export function broughtVenues(
  answers: readonly Candidate<PlaceClaim>[],
): readonly Candidate<PlaceClaim>[] {
  const known = new Set<Claim>(answers.map(({ claim }) => claim));
  const towns = answers.filter(({ score }) => score >= TOLD);
  return towns.flatMap(({ evidence, claim: town, score }) =>
    evidence.claims.flatMap(({ claim }): readonly Candidate<PlaceClaim>[] => {
      if (claim.facet !== 'place' || known.has(claim) || !isVenueIn(claim, town)) return [];
      known.add(claim);
      return [{ evidence, claim, score, loose: true }];
    }),
  );
}

function isVenueIn({ place, rule, modality }: PlaceClaim, town: PlaceClaim): boolean {
  return (
    place.type === 'venue' &&
    /\p{Lu}/u.test(place.text) &&
    place.outer?.start === town.place.start &&
    // "Turin Crown Court" does not say that what is told was there.
    place.end <= town.place.start &&
    rule !== 'place-from' &&
    modality === town.modality
  );
}
