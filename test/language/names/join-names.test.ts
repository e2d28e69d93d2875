import { describe, expect, it } from 'vitest';
import { joinNames } from '../../../src/language/names/join-names.ts';
import type { Entity, NameKind, NameMention } from '../../../src/language/names/name.ts';
import { data, readText } from './read.ts';

const KINDS: readonly NameKind[] = ['person', 'body', 'place', 'event', 'other'];

/** Mentions as a short list: kind inferred from a mark ("Hale", "body:WHO", "Mrs > Hale"). */
function article(...names: readonly string[]): readonly NameMention[] {
  let start = 0;
  return names.map((name) => {
    const [, mark, , titleText, text = ''] = /^(?:(\w+):)?((.*) > )?(.*)$/.exec(name) ?? [];
    const kind = KINDS.find((one) => one === mark) ?? 'person';
    const mention = { start, end: start + text.length, text, kind };
    start += text.length + 10;
    return titleText === undefined
      ? mention
      : { ...mention, title: { start: 0, end: 0 }, titleText };
  });
}

function formsOf(entities: readonly Entity[]): readonly string[] {
  return entities.map(({ forms }) => forms.toSorted().join(' | '));
}

describe('people', () => {
  it.each<[string, readonly (readonly NameMention[])[], readonly string[]]>([
    ['surname in the same article', [article('Anna Velde', 'Velde')], ['Anna Velde | Velde']],
    [
      'surname in another article',
      [article('Anna Velde'), article('Velde')],
      ['Anna Velde | Velde'],
    ],
    ['nicknames', [article('Raymond Stone'), article('Ray Stone')], ['Ray Stone | Raymond Stone']],
    [
      'short forms of one name',
      [article('Bill Stone', 'William Stone')],
      ['Bill Stone | William Stone'],
    ],
    [
      'an initial that fits one',
      [article('V. Orlov'), article('Viktor Orlov')],
      ['V. Orlov | Viktor Orlov'],
    ],
    [
      'spellings of one surname',
      [article('Yuri Orlovsky'), article('Yury Orlovskiy'), article('Orlovskyy')],
      ['Orlovskyy | Yuri Orlovsky | Yury Orlovskiy'],
    ],
    [
      'a surname in two words or one',
      [article('Vincent Del Prado'), article('Vincent DelPrado', 'Del Prado')],
      ['Del Prado | Vincent Del Prado | Vincent DelPrado'],
    ],
    [
      'diacritics',
      [article('José Müller'), article('Jose Mueller')],
      ['Jose Mueller | José Müller'],
    ],
    [
      'two surnames',
      [article('Gabriela Ruiz Soto', 'Ruiz Soto')],
      ['Gabriela Ruiz Soto | Ruiz Soto'],
    ],
    ['a family name that comes first', [article('Bo Jinhai', 'Bo')], ['Bo | Bo Jinhai']],
    ['case', [article('Anna Velde', 'VELDE')], ['Anna Velde | VELDE']],
  ])('joins %s', (_, articles, expected) => {
    expect(formsOf(joinNames(articles, data))).toEqual(expected);
  });

  it.each<[string, readonly (readonly NameMention[])[], number]>([
    ['brothers', [article('Andrew Stone', 'Kristian Stone')], 2],
    ['names that look alike', [article('Dana Hartwell'), article('Dana Hartnell')], 2],
    ['an initial that fits two', [article('J. Stone'), article('John Stone', 'Jane Stone')], 3],
    ['two pairs of initials', [article('J.A. Stone', 'J.B. Stone')], 2],
    ['two middle initials', [article('George A. Stone', 'George B. Stone')], 2],
    [
      'a nickname that fits two',
      [article('Alex Stone'), article('Alexander Stone', 'Alexandra Stone')],
      3,
    ],
    ['a surname variant with other given names', [article('Ivan Orlovsky', 'Pyotr Orlovskiy')], 2],
    [
      'a bare surname that two of the collection bear',
      [article('Stone'), article('Andrew Stone'), article('Kristian Stone')],
      3,
    ],
    ['a given name alone in another story', [article('Kristian Stone'), article('Kristian')], 2],
  ])('keeps apart %s', (_, articles, count) => {
    expect(joinNames(articles, data)).toHaveLength(count);
  });

  it('gives a bare surname to the last full form before it, else to the only one after', () => {
    const [andrew, kristian] = joinNames(
      [article('Stone', 'Andrew Stone', 'Stone', 'Kristian Stone', 'Stone')],
      data,
    );
    expect(andrew?.mentions.map(({ mention }) => mention)).toEqual([0, 1, 2]);
    expect(kristian?.mentions.map(({ mention }) => mention)).toEqual([3, 4]);
  });

  it('lets a title tell husband from wife', () => {
    const [mary, john] = joinNames(
      [article('Mary Stone', 'John Stone', 'Mrs > Stone', 'Mr > Stone')],
      data,
    );
    expect(mary?.mentions.map(({ mention }) => mention)).toEqual([0, 2]);
    expect(john?.mentions.map(({ mention }) => mention)).toEqual([1, 3]);
  });

  it('takes a given name for the one who bears it when the surname is in the article', () => {
    const entities = joinNames(
      [article('Andrew Stone', 'Kristian'), article('Kristian Stone')],
      data,
    );
    expect(formsOf(entities)).toEqual(['Andrew Stone', 'Kristian | Kristian Stone']);
  });

  it('shows the fullest form', () => {
    const [entity] = joinNames(
      [article('Velde', 'Velde', 'Anna Maria Velde', 'Anna Velde', 'VELDE')],
      data,
    );
    expect(entity).toMatchObject({ id: 0, kind: 'person', name: 'Anna Maria Velde' });
    expect(entity?.forms[0]).toBe('Velde');
  });
});

describe('bodies and places', () => {
  it.each<[string, readonly (readonly NameMention[])[], readonly string[]]>([
    [
      'initials in the collection',
      [article('body:Global Wool Organization'), article('body:GWO')],
      ['GWO | Global Wool Organization'],
    ],
    [
      'case',
      [article('body:Harbour Watch', 'body:HARBOUR WATCH')],
      ['HARBOUR WATCH | Harbour Watch'],
    ],
    [
      'a firm with and without its ending',
      [article('body:Brantix'), article('body:Brantix Inc.')],
      ['Brantix | Brantix Inc.'],
    ],
    [
      'both orders of a department',
      [article('body:Department of Trade'), article('body:Trade Department')],
      ['Department of Trade | Trade Department'],
    ],
    [
      'the last words in one article',
      [article('body:Dover Morning Post', 'body:Post')],
      ['Dover Morning Post | Post'],
    ],
    [
      'names of one country',
      [article('place:U.S.', 'place:United States', 'place:US')],
      ['U.S. | US | United States'],
    ],
    [
      'short words of an address',
      [article('place:Pine Ave.', 'place:Pine Avenue')],
      ['Pine Ave. | Pine Avenue'],
    ],
  ])('joins %s', (_, articles, expected) => {
    expect(formsOf(joinNames(articles, data))).toEqual(expected);
  });

  it('joins an acronym that the text introduces', () => {
    const { names } = readText(
      'It was the Council for Wool and Felt Makers (CWFM) that sued. CWFM lost.',
    );
    expect(formsOf(joinNames([names], data))).toEqual(['CWFM | Council for Wool and Felt Makers']);
  });

  it('keeps an acronym that fits two apart, and a short form that fits two', () => {
    const acronyms = [article('body:Great Wool Office', 'body:Global Water Office', 'body:GWO')];
    expect(joinNames(acronyms, data)).toHaveLength(3);
    const short = [article('body:Dover Post', 'body:Lyon Post', 'body:Post')];
    expect(joinNames(short, data)).toHaveLength(3);
  });

  it('tells the kind by majority', () => {
    const [entity] = joinNames(
      [article('other:Brantix'), article('body:Brantix', 'body:Brantix')],
      data,
    );
    expect(entity?.kind).toBe('body');
  });
});

it('keeps all of ten thousand mentions', () => {
  const surnames = ['Stone', 'Velde', 'Orlov', 'Quist', 'Hartwell'];
  const articles = Array.from({ length: 200 }, (_, a) =>
    article(
      ...Array.from(
        { length: 50 },
        (_unused, i) => `${i % 3 === 0 ? '' : `Name${(a * 7 + i) % 400} `}${surnames[i % 5]}`,
      ),
    ),
  );
  const entities = joinNames(articles, data);
  expect(entities.flatMap(({ mentions }) => mentions)).toHaveLength(10_000);
});
