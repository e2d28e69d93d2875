import { describe, expect, it } from 'vitest';
import { joinNames } from '../../../src/language/names/join-names.ts';
import { matchName } from '../../../src/language/names/match-name.ts';
import { indexNames } from '../../../src/language/names/name-index.ts';
import { nearestNames } from '../../../src/language/names/nearest-names.ts';
import { data, readText } from './read.ts';

const index = indexNames(
  joinNames(
    [
      'Andrew Carrasco was tried before Judge Vincent Del Prado in Oslo. Carrasco laughed. Carrasco left. Kristian Carrasco stayed.',
      'Police Commissioner Raymond Stone met Rustem Umarov, the envoy of Norway. Umarov and Stone agreed.',
      'The Department of Trade and the White House were silent. Peter Hildren wrote a letter to Peace Amoah of Ghana.',
      'President Yuri Orlovskyy spoke by phone with the Harbour Workers Union.',
    ].map((text) => readText(text).names),
    data,
  ),
);

function found(query: string): readonly string[] {
  return matchName(query, index, data).map(({ entity, quality }) => `${quality}: ${entity.name}`);
}

describe('matchName', () => {
  it.each<[string, readonly string[]]>([
    ['Andrew Carrasco', ['exact: Andrew Carrasco']],
    ['carrasco', ['exact: Andrew Carrasco', 'part: Kristian Carrasco']],
    ['Kristian', ['part: Kristian Carrasco']],
    ['kristian carasco', ['variant: Kristian Carrasco']],
    ['Umierov', ['misspelt: Rustem Umarov']],
    ['Orlovsky', ['variant: Yuri Orlovskyy']],
    ['President Orlovskiy', ['variant: Yuri Orlovskyy']],
    ['YURY ORLOVSKY', ['variant: Yuri Orlovskyy']],
    ['DelPrado', ['variant: Vincent Del Prado']],
    ['Ray Stone', ['variant: Raymond Stone']],
    ['R. Stone', ['variant: Raymond Stone']],
    ['commissioner Stone', ['exact: Raymond Stone']],
    ['the white house', ['exact: White House']],
    ['trade department', ['part: Department of Trade']],
    ['Osol', ['misspelt: Oslo']],
    ['Harbour Workers', ['part: Harbour Workers Union']],
  ])('%s', (query, matches) => {
    expect(found(query)).toEqual(matches);
  });

  it.each(['children', 'peace', 'workers', '', '?!', 'Brontosaurus', 'the judge'])(
    '%s finds nobody',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it('gives the form and falling scores', () => {
    const matches = matchName('Stone', index, data);
    expect(matches[0]).toMatchObject({ form: 'Stone', quality: 'exact' });
    const scores = matchName('Carrasco', index, data).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });
});

describe('nearestNames', () => {
  it('gives the names that look most alike', () => {
    expect(nearestNames('Umrof', index, 3)).toContain('Rustem Umarov');
    expect(nearestNames('Karraskow', index, 1)).toEqual(['Andrew Carrasco']);
    expect(nearestNames('xyzzy', index, 3)).toEqual([]);
    expect(nearestNames('', index, 3)).toEqual([]);
  });
});
