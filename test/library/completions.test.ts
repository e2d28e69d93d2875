import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/language/names/name-index.ts';
import { type Completable, makeCompletions } from '../../src/library/completions.ts';

const LIST: readonly Completable[] = [
  { shown: 'Andrew Carrow', form: 'Andrew Carrow', mentions: 9 },
  { shown: 'Andrew Carrow', form: 'Carrow', mentions: 9 },
  { shown: 'Kristian Carrow', form: 'Kristian Carrow', mentions: 4 },
  { shown: 'Vincent Del Prado', form: 'Vincent Del Prado', mentions: 2 },
  { shown: 'Rustam Umarov', form: 'Rustam Umarov', mentions: 3 },
  { shown: 'Port of Lund', form: 'Port of Lund', mentions: 5 },
  { shown: 'Zoë Łask', form: 'Zoë Łask', mentions: 1 },
  { shown: 'carbon tax', form: 'carbon tax', mentions: 2 },
];

const complete = makeCompletions(LIST);

describe('makeCompletions', () => {
  it.each<[string, readonly string[]]>([
    ['um', ['Rustam Umarov']],
    ['carr', ['Andrew Carrow', 'Kristian Carrow']],
    ['ca', ['Andrew Carrow', 'carbon tax', 'Kristian Carrow']],
    ['andrew c', ['Andrew Carrow']],
    ['del p', ['Vincent Del Prado']],
    ['zoe', ['Zoë Łask']],
    ['LASK', ['Zoë Łask']],
    ['tax', ['carbon tax']],
    ['zzz', []],
    [
      '!!',
      ['Andrew Carrow', 'Port of Lund', 'Kristian Carrow', 'Rustam Umarov', 'Vincent Del Prado'],
    ],
  ])('%s', (typed, names) => {
    expect(complete(typed, 5)).toEqual(names);
  });

  it.each<[string, readonly string[]]>([
    ['umrov', ['Rustam Umarov']],
    ['Karow', []],
    ['Carow', ['Andrew Carrow', 'Kristian Carrow']],
    ['vinsent', ['Vincent Del Prado']],
    ['vinsent del pr', ['Vincent Del Prado']],
    ['umx', []],
  ])('offers what begins nearly like %s', (typed, names) => {
    expect(complete(typed, 5)).toEqual(names);
  });

  it('finds every ending of every form, best first, each once', () => {
    const word = fc.stringMatching(/^[a-d]{1,4}$/);
    const one = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 3 }),
      mentions: fc.nat(5),
    });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 30 }),
        fc.stringMatching(/^[a-d]{1,3}$/),
        (all, typed) => {
          const list = all.map(({ words, mentions }) => {
            const form = words.join(' ');
            return { shown: form, form, mentions };
          });
          const found = makeCompletions(list)(typed, 1000);
          const fitting = list.filter(({ form }) =>
            nameWords(form).some((each) => each.startsWith(typed)),
          );
          expect(new Set(found)).toEqual(new Set(fitting.map(({ shown }) => shown)));
          expect(new Set(found).size).toBe(found.length);
          expect(makeCompletions(list)(typed, 2)).toEqual(found.slice(0, 2));
        },
      ),
    );
  });
});
