import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/language/dates/find-times.ts';
import { outcomeOf } from '../../support/tiny-library.ts';

function boundOf(text: string): string | undefined {
  const [time] = findTimes(text, { published: '2031-05-01' });
  return time !== undefined && 'bound' in time.value ? time.value.bound : undefined;
}

describe('a time before which something will not be', () => {
  it.each([
    'Not before 3 June, said the harbour master.',
    'The tunnel will not open to lorries before 3 June.',
    "She isn't expected back before late autumn.",
    'Flights resume no earlier than 3 June.',
    'The court will not sit again until 3 June.',
  ])('is when it begins: %s', (text) => {
    expect(boundOf(text)).toBe('since');
  });

  it.each([
    ['She left before 3 June.', 'before'],
    ['The strike lasts until 3 June.', 'until'],
    ['He did not sign, but before 3 June he will.', 'before'],
    ['It will not be on 3 June.', undefined],
  ])('is not any time with a negation: %s', (text, bound) => {
    expect(boundOf(text)).toBe(bound);
  });

  it('answers when the thing is', async () => {
    const outcome = await outcomeOf(
      {
        a: '# Torvik tunnel\n\nThe tunnel in Torvik will reopen on 1 May 2031.',
        b: '# Tunnel stays shut\n\nThe tunnel in Torvik will not reopen before 3 June 2031, the owner said.',
      },
      '/when tunnel reopens',
    );
    expect(outcome).toEqual({
      verdict: 'disagree',
      values: ['1 May 2031 [a]', 'since 3 June 2031 [b]'],
    });
  });
});
