import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePress, encodePress, type Press } from '../../../src/render/discord/custom-id.ts';
import { LIMITS } from '../../../src/render/limits.ts';
import { MOST_QUOTES, refOf } from '../../../src/render/quote-ref.ts';

const person = fc.bigInt({ min: 10n ** 16n, max: 2n ** 64n - 1n }).map(String);
const refs = fc.array(
  fc
    .record({
      source: fc.string(),
      start: fc.nat({ max: 64 ** 4 - 1 }),
      text: fc.string({ maxLength: 400 }),
    })
    .map(refOf),
  { maxLength: MOST_QUOTES },
);

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({
    action: fc.constantFrom('show' as const, 'turn' as const),
    side: fc.constantFrom('all' as const, 'differing' as const),
    page: fc.nat(),
    owner: person,
  }),
  fc.constant({ action: 'share' as const }),
  fc.record({ action: fc.constant('delete' as const), owner: person }),
  fc.record({ action: fc.constantFrom('context' as const, 'more-context' as const), refs }),
);

describe('the id of a button', () => {
  it('holds what a press asks for, in 100 characters', () => {
    fc.assert(
      fc.property(press, (given) => {
        const id = encodePress(given);
        expect(id.length).toBeLessThanOrEqual(LIMITS.discord.customId);
        expect(decodePress(id)).toEqual(given);
      }),
    );
  });

  it.each(['', '1', '1.x', '2.s.a.0.1', '1.s.a', '1.s.a.?.1', '1.d', '1.c.short', 'more'])(
    'is none of ours: %j',
    (id) => {
      expect(decodePress(id)).toBeUndefined();
    },
  );

  it('is never a fault, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(() => decodePress(id)).not.toThrow();
      }),
    );
  });
});
