import { describe, expect, it } from 'vitest';
import { quotationsOf } from './read-quotations.ts';

/** The speaker of the last quotation: the words, and the name they stand for. */
function lastSpeaker(source: string): readonly (string | undefined)[] {
  const last = quotationsOf(source).at(-1);
  return [last?.speaker, last?.name];
}

describe('speakers', () => {
  it.each([
    [
      'a name with an apposition',
      "Ida Berg, the captain's mother, said it was over.",
      ["Ida Berg, the captain's mother", 'Ida Berg'],
    ],
    [
      'an apposition that is the name',
      "Hall's mother, Ida Berg, said it was over.",
      ["Hall's mother, Ida Berg", 'Ida Berg'],
    ],
    [
      'the head, not a name before it',
      'Lund Steel lawyer Ruth Okoro said it was over.',
      ['Lund Steel lawyer Ruth Okoro', 'Ruth Okoro'],
    ],
    [
      'not a name in a modifier',
      'A spokesman for North Ferries said it was over.',
      ['A spokesman for North Ferries', undefined],
    ],
    [
      'a body',
      'The Harbour Ministry said it was over.',
      ['The Harbour Ministry', 'Harbour Ministry'],
    ],
    ['a place that speaks', 'Norland said it was over.', ['Norland', 'Norland']],
    ['without a name', 'Two officials said it was over.', ['Two officials', undefined]],
    ['an age', 'Per Dahl, 43, said it was over.', ['Per Dahl', 'Per Dahl']],
    [
      'an aside with a verb',
      'Per Dahl, speaking in Port Ash, said it was over.',
      ['Per Dahl', 'Per Dahl'],
    ],
    [
      'an opening phrase',
      'In a statement on Tuesday Ida Berg said it was over.',
      ['Ida Berg', 'Ida Berg'],
    ],
    [
      'two coordinated verbs',
      'Ida Berg closed the port and said it was over.',
      ['Ida Berg', 'Ida Berg'],
    ],
    [
      'a clause after the name',
      'A woman who saw the crash said it was over.',
      ['A woman', undefined],
    ],
    [
      'a participle after the noun',
      'A sailor based in Port Ash said it was over.',
      ['A sailor based in Port Ash', undefined],
    ],
  ])('%s', (_, source, expected) => {
    expect(lastSpeaker(source)).toEqual(expected);
  });
});

describe('pronouns and descriptions', () => {
  it.each([
    [
      'the last speaker',
      'Ida Berg said the port was safe. "We checked it twice," she said.',
      ['she', 'Ida Berg'],
    ],
    [
      'the last subject',
      'Ida Berg said the port was safe. Tom Hall won the cup on Sunday. "I am happy," he said.',
      ['he', 'Tom Hall'],
    ],
    [
      'not the one who is talked about in the same sentence',
      'Tom Hall said he was ready. Ida Berg was wrong, he said.',
      ['he', 'Tom Hall'],
    ],
    [
      'gender, where a word gives it',
      'Mr. Hall arrived late. Mrs. Berg left early. "I overslept," he said.',
      ['he', 'Hall'],
    ],
    [
      'someone without a name',
      'A retired sailor said the fog was thick. "I saw nothing," he said.',
      ['A retired sailor', undefined],
    ],
    [
      'a body as it',
      'Lund Steel reported that orders had doubled. It said the mill would stay.',
      ['It', 'Lund Steel'],
    ],
    [
      'a title earlier in the article',
      'Judge Ruth Okoro opened the trial. Tom Hall wept. "Sit down," the judge said.',
      ['the judge', 'Ruth Okoro'],
    ],
    [
      'an apposition earlier in the article',
      'Ida Berg, the mayor of Port Ash, was late. Tom Hall waited. "Sorry," the mayor said.',
      ['the mayor', 'Ida Berg'],
    ],
    [
      'the company',
      'Lund Steel said orders had doubled. The company said the mill would stay.',
      ['The company', 'Lund Steel'],
    ],
  ])('%s', (_, source, expected) => {
    expect(lastSpeaker(source)).toEqual(expected);
  });
});
