import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNames } from '../../../src/language/names/join-names.ts';
import { matchName } from '../../../src/language/names/match-name.ts';
import { indexNames } from '../../../src/language/names/name-index.ts';
import { resolvePronouns } from '../../../src/language/names/resolve-pronouns.ts';
import { data, readText } from './read.ts';

const WORDS =
  'Anna Velde Stone Judge Mrs Jr. the of and & for bin al - \' " 8 298 , . ( ) he she U.S. Oslo Ministry Inc Talks said 🙂 é Ünal Adams-Baker'.split(
    ' ',
  );
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS, '\n'), { maxLength: 60 }).map((words) => words.join(' ')),
);

describe('on any text', () => {
  it('names are stretches of the text in order, each of one entity, and links lead to names', () => {
    fc.assert(
      fc.property(texts, (source) => {
        const { text, sentences, names } = readText(source);
        for (const [i, name] of names.entries()) {
          expect(text.slice(name.start, name.end)).toBe(name.text);
          expect(name.text.trim()).not.toBe('');
          expect(name.start).toBeGreaterThanOrEqual(names[i - 1]?.start ?? 0);
        }
        const entities = joinNames([names, names], data);
        const mentions = entities.flatMap((entity) =>
          entity.mentions.map(({ document, mention }) => `${document} ${mention}`),
        );
        expect(new Set(mentions).size).toBe(mentions.length);
        expect(mentions).toHaveLength(names.length * 2);
        for (const entity of entities) expect(entity.forms).toContain(entity.name);
        const links = resolvePronouns(sentences, names, () => undefined, data);
        for (const { start, end, mention } of links) {
          expect(end).toBeGreaterThan(start);
          expect(names[mention]?.kind).toBe('person');
        }
        matchName(source, indexNames(entities), data);
      }),
      { numRuns: 150 },
    );
  });

  it('bears very long lines', () => {
    for (const piece of [
      'President ',
      'Anna Velde, ',
      '- ',
      'of the ',
      '"x" ',
      'A. ',
      'Adams-Baker summit ',
    ]) {
      expect(() => readText(piece.repeat(100_000 / piece.length))).not.toThrow();
    }
  });
});
