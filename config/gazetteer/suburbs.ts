import type { City } from './sources.ts';

const SECTION = { reach: 25, ratio: 2, atLeast: 100_000 };
const SUBURB = { reach: 10, ratio: 8, atLeast: 300_000 };
const KM_PER_DEGREE = 111.2;

/**
 * Finds the big city that a small place is a part or suburb of. GeoNames does not say, so the
 * nearest much larger city of the same region stands in: otherwise Harlem and New York City would be two
 * places side by side, and a report from each a contradiction.
 */
export function suburbFinder(cities: readonly City[]): (city: City) => City | undefined {
  const bigInRegion = new Map<string, City[]>();
  for (const city of cities) {
    if (city.population < SECTION.atLeast || city.feature === 'PPLX') continue;
    const list = bigInRegion.get(city.region);
    if (list === undefined) bigInRegion.set(city.region, [city]);
    else list.push(city);
  }

  return function cityAround(city) {
    if (city.feature.startsWith('PPLA') || city.feature === 'PPLC') return undefined;
    const rule = city.feature === 'PPLX' ? SECTION : SUBURB;
    let nearest: City | undefined;
    let least = rule.reach;
    for (const big of bigInRegion.get(city.region) ?? []) {
      if (big.population < Math.max(rule.atLeast, rule.ratio * city.population)) continue;
      const distance = kilometres(city, big);
      if (distance >= least) continue;
      least = distance;
      nearest = big;
    }
    return nearest;
  };
}

/** Flat-earth distance: good to a per cent within a city. */
function kilometres(a: City, b: City): number {
  const north = a.latitude - b.latitude;
  const east = (a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east) * KM_PER_DEGREE;
}
