import { describe, expect, it } from 'vitest';
import { withCompounds } from '../../src/answers/compound-weights.ts';
import type { Term } from '../../src/answers/terms.ts';
import { tokenize } from '../../src/language/tokens.ts';

/** The weights of a question's words, every one of them taken for a term of its own. */
function weightsOf(text: string, kinds: readonly Term['kind'][]): readonly number[] {
  const tokens = tokenize(text);
  const terms = tokens.map(
    (token, at): Term => ({
      kind: kinds[at] ?? 'noun',
      text: token.text,
      keys: new Map(),
      weight: 1,
      entities: [],
      at,
    }),
  );
  return withCompounds(terms, tokens).map(({ weight }) => weight);
}

describe('the first noun of a compound', () => {
  it.each([['getaway car'], ['shock resignation'], ['loyalty scheme']])(
    'weighs less than its head: %s',
    (text) => {
      const [first = 0, head = 0] = weightsOf(text, ['noun', 'noun']);
      expect(first).toBeLessThan(head);
      expect(head).toBe(1);
    },
  );

  it.each<readonly [string, readonly Term['kind'][]]>([
    ['Volvo estate', ['noun', 'noun']],
    ['Lyon museum', ['name', 'noun']],
    ['strike ended', ['noun', 'predicate']],
    ['stolen cello', ['modifier', 'noun']],
  ])('but not a name, nor before anything else: %s', (text, kinds) => {
    expect(weightsOf(text, kinds)).toEqual([1, 1]);
  });
});
