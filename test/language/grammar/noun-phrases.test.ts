import { describe, expect, it } from 'vitest';
import { findNounPhrases } from '../../../src/language/grammar/noun-phrases.ts';
import { tokenize } from '../../../src/language/tokens.ts';

function phrases(sentence: string): readonly string[] {
  const tokens = tokenize(sentence);
  return findNounPhrases(tokens).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

describe('findNounPhrases', () => {
  it.each([
    [
      'The old lighthouse keeper saw two small boats.',
      ['The old lighthouse keeper', 'two small boats'],
    ],
    [
      "The harbour master's deputy called the coast guard.",
      ["The harbour master 's deputy", 'the coast guard'],
    ],
    ['He was convicted Tuesday.', ['He', 'Tuesday']],
    ['A 12-year-old girl waved.', ['A 12 - year - old girl']],
  ])('%s', (sentence, expected) => {
    expect(phrases(sentence)).toEqual(expected);
  });

  it('finds none where there is none', () => {
    expect(phrases('')).toEqual([]);
    expect(phrases('... — !')).toEqual([]);
  });
});
