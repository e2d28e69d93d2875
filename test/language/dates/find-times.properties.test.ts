import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/language/dates/find-times.ts';

const WORDS =
  'Friday|Dec. 5|5 May|May|2011|1990s|last|next|this|week|year|two|three|in|by|since|the end of|between|and|to|–|-|, |.|9:30|p.m.|ET|noon|morning|ago|days|later|early|winter|Christmas|(|)|"|the|of|12/25/11|31|earlier|😀|\n'.split(
    '|',
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 40 })
  .map((words) => words.join(' '));
const published = fc.constantFrom(undefined, '2025-12-10', '2024-02-29', '2000-01-01');

describe('findTimes on any text', () => {
  it('gives spans of the text, in order and apart, moved by the base', () => {
    fc.assert(
      fc.property(text, published, fc.nat(1000), (input, date, base) => {
        const options = { base, ...(date === undefined ? {} : { published: date }) };
        let end = base;
        for (const mention of findTimes(input, options)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(input.slice(mention.start - base, mention.end - base)).toBe(mention.text);
          end = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives ISO days in order, and nothing open about a stated date', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { value } of findTimes(input, { published: '2025-12-10' })) {
          if (value.kind !== 'interval') continue;
          expect(value.from).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(value.to >= value.from).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '',
    '   ',
    '\n\n',
    '😀😀',
    '!?…',
    'a '.repeat(50_000),
    '12/'.repeat(30_000),
    'Friday, '.repeat(5_000),
  ])('bears odd input %#', (input) => {
    expect(() => findTimes(input, { published: '2025-12-10' })).not.toThrow();
  });
});
