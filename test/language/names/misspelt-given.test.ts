import { describe, expect, it } from 'vitest';
import { joinNames } from '../../../src/language/names/join-names.ts';
import type { NameMention } from '../../../src/language/names/name.ts';
import { data } from './read.ts';

function article(...names: readonly string[]): readonly NameMention[] {
  return names.map((text, i) => ({
    start: i * 50,
    end: i * 50 + text.length,
    text,
    kind: 'person',
  }));
}

function people(...articles: readonly (readonly NameMention[])[]): readonly string[] {
  return joinNames(articles, data).map(({ forms }) => forms.toSorted().join(' | '));
}

describe('given names that differ in one vowel', () => {
  it.each([
    ['Annabel Roth', 'Annabal Roth'],
    ['Rosalind Marlow', 'Roselind Marlow'],
    ['Henrik Vahl', 'Hanrik Vahl'],
  ])('are one where nobody else has the surname: %s, %s', (one, other) => {
    expect(people(article(one), article(other))).toEqual([[one, other].toSorted().join(' | ')]);
  });

  it('are two where one article has both', () => {
    expect(people(article('Annabel Roth', 'Annabal Roth'))).toHaveLength(2);
  });

  it('are two where a third has the surname', () => {
    expect(
      people(article('Annabel Roth'), article('Annabal Roth'), article('Viktor Roth')),
    ).toHaveLength(3);
  });

  it.each([
    ['Marion Roth', 'Marian Vahl'],
    ['Daniel Roth', 'Daniela Roth'],
    ['Simone Roth', 'Simona Roth'],
    ['Lena Roth', 'Lina Roth'],
    ['Martin Roth', 'Marvin Roth'],
  ])(
    'but not of two surnames, genders or short names, nor in a consonant: %s, %s',
    (one, other) => {
      expect(people(article(one), article(other))).toHaveLength(2);
    },
  );
});
