import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchName } from '../../../src/language/names/match-name.ts';
import type { KnownName } from '../../../src/language/names/name.ts';
import { indexNames } from '../../../src/language/names/name-index.ts';
import { nearestNames } from '../../../src/language/names/nearest-names.ts';
import { inOneGo } from '../../../src/language/slices.ts';
import { openNames, writingNames } from '../../../src/library/compact/name-tables.ts';
import { knowledge } from '../../support/tiny-library.ts';

const WORD = fc.constantFrom('Ada', 'Marlow', 'Marlowe', 'Del', 'Prado', 'Łoś', 'O’Hara', 'Yuri');
const FORM = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const NAMES = fc
  .array(fc.uniqueArray(FORM, { minLength: 1, maxLength: 3 }), { maxLength: 6 })
  .map((list) =>
    list.map(
      (forms, id): KnownName => ({
        id,
        kind: 'person',
        name: forms[0] ?? '',
        forms,
        mentioned: id,
      }),
    ),
  );

it('names that were written down are found as those in memory are', () => {
  const query = fc.oneof(
    FORM,
    fc.constantFrom('Marlw', 'DelPrado', 'A. Marlow', 'Yury', 'constructor'),
  );
  fc.assert(
    fc.property(NAMES, query, (names, asked) => {
      const inMemory = indexNames(names);
      const written = openNames(inOneGo(writingNames(names)), names);
      expect(matchName(asked, written, knowledge.names)).toEqual(
        matchName(asked, inMemory, knowledge.names),
      );
      expect(nearestNames(asked, written, 3)).toEqual(nearestNames(asked, inMemory, 3));
    }),
  );
});
