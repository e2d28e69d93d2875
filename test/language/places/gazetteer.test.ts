import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../src/language/places/gazetteer.ts';
import { Overlay } from '../../../src/language/places/overlay.ts';
import { gazetteer } from './gazetteer.ts';

describe('lookup', () => {
  it.each([
    ['Kiev', 'Kyiv'],
    ['Kyiv', 'Kyiv'],
    ['Sao Paulo', 'São Paulo'],
    ['St. Paul', 'Saint Paul'],
    ['Fla.', 'Florida'],
    ['U.S.', 'United States'],
    ['New York', 'New York City'],
    ['Georgia', 'Georgia'],
    ['Donbass', 'Donbas'],
    ['Kharkiv', 'Kharkiv'],
    ['Gaza', 'Gaza Strip'],
  ])('takes %s for %s', (written, name) => {
    expect(gazetteer.lookup(written)[0]?.name).toBe(name);
  });

  it('minds the case of a name', () => {
    expect(gazetteer.lookup('turkey')).toEqual([]);
    expect(gazetteer.lookup('Turkey')).toHaveLength(1);
  });

  it('puts a town before the region around it that has its name', () => {
    expect(gazetteer.lookup('Kharkiv').map((place) => place.kind)).toEqual(['city', 'region']);
  });

  it('knows all namesakes', () => {
    const regions = gazetteer.lookup('Springfield').flatMap((place) => place.within);
    expect(regions).toEqual(expect.arrayContaining(['US.IL', 'US.MO', 'US.MA']));
  });
});

describe('what lies in what', () => {
  it.each([
    ['Miami', 'US.FL'],
    ['Key West', 'florida-keys'],
    ['Donetsk', 'donbas'],
    ['Brooklyn', '5128581'],
    ['Banstead', 'GB.ENG.N7'],
    ['Leeds', 'yorkshire'],
    ['Kosovo', 'balkans'],
    ['Rafah', 'PS.GZ'],
    ['Kremlin', '524901'],
  ])('%s lies in %s', (name, outer) => {
    expect(gazetteer.lookup(name).some((place) => place.within.includes(outer))).toBe(true);
  });

  it('refers to places that are there', () => {
    const outer = gazetteer.lookup('Miami').flatMap((place) => place.within);
    expect(outer.filter((id) => gazetteer.byId(id) === undefined)).toEqual([]);
  });
});

describe('demonyms and metonyms', () => {
  it.each([
    ['Ukrainian', 'Ukraine'],
    ['Ukrainians', 'Ukraine'],
    ['French', 'France'],
    ['American', 'United States'],
  ])('%s comes from %s', (word, name) => {
    expect(gazetteer.demonym(word)?.name).toBe(name);
  });

  it.each([
    ['Moscow', 'Russia'],
    ['Kremlin', 'Russia'],
    ['Washington', 'United States'],
    ['White House', 'United States'],
    ['Downing Street', 'United Kingdom'],
    ['Lima', 'Peru'],
  ])('%s may act for %s', (name, state) => {
    expect(gazetteer.metonym(name)?.name).toBe(state);
  });

  it('lets no other town act for its state', () => {
    expect(gazetteer.metonym('Lyon')).toBeUndefined();
  });
});

describe('createGazetteer', () => {
  const tsv = 'XA\tAland\tC\t\t900\n1\tBorg\tT\tXA\t800\nno line of the file\n';

  it('reads what fits and leaves out the rest', () => {
    const own = createGazetteer(tsv, Overlay.parse({ districts: { 'Borg@XA': ['Quay'] } }));
    expect(own.lookup('Quay')[0]?.within).toEqual(['1', 'XA']);
  });

  it('names an entry that refers to nothing', () => {
    const overlay = Overlay.parse({ names: { 'Burg@XA': ['Burgh'] } });
    expect(() => createGazetteer(tsv, overlay)).toThrow('"Burg@XA"');
  });

  it('refuses a key that the overlay does not have', () => {
    expect(() => Overlay.parse({ exonyms: {} })).toThrow('exonyms');
  });

  it('survives a circle', () => {
    const overlay = Overlay.parse({
      places: [
        { id: 'one', name: 'One', kind: 'region', in: ['two'] },
        { id: 'two', name: 'Two', kind: 'region', in: ['one'] },
      ],
    });
    expect(createGazetteer(tsv, overlay).byId('one')?.within).toEqual(['two', 'one']);
  });
});
