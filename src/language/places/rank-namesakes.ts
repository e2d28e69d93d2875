import type { Place } from './place.ts';

/**
 * Puts the likeliest place first: names that the overlay gives before others, then countries, then the
 * larger place; but a region after the town in it that it is named after ("talks in Kharkiv").
 */
export function rankNamesakes(
  namesakes: readonly Place[],
  isPreferred: (place: Place) => boolean,
): readonly Place[] {
  if (namesakes.length < 2) return namesakes;
  const ranks = new Map(
    namesakes.map((place) => [place.id, likelihood(place, isPreferred(place))]),
  );
  for (const region of namesakes) {
    if (region.kind !== 'region' || isPreferred(region)) continue;
    const town = namesakes.find(
      (place) => place.kind === 'city' && place.within.includes(region.id),
    );
    if (town !== undefined) ranks.set(region.id, (ranks.get(town.id) ?? 0) - 1);
  }
  return namesakes.toSorted((a, b) => (ranks.get(b.id) ?? 0) - (ranks.get(a.id) ?? 0));
}

/** Populations stay below 2e9, so each step outranks all that follow. */
function likelihood(place: Place, preferred: boolean): number {
  const state = place.kind === 'country' || place.kind === 'macro-region';
  return (preferred ? 4e9 : 0) + (state ? 2e9 : 0) + place.population;
}
