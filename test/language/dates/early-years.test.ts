import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../support/tiny-library.ts';
import { told } from '../../support/told.ts';

describe('years before 1800', () => {
  it.each([
    [
      '/when bell was cast',
      'The bell, signed and dated 1612, was cast in the north.',
      ['1612 [a]'],
    ],
    ['/when bridge was built', 'The bridge was built in 1742.', ['1742 [a]']],
    ['/when inn opened', 'The inn opened in 1588 and is still in business.', ['1588 [a]']],
  ])('%s', async (asked, text, values) => {
    expect((await outcomeOf(told([text]), asked)).values).toEqual(values);
  });

  it.each([
    ['/when bell was cast', 'The bell, which weighs 1612 kilos, was cast in the north.'],
    ['/when bridge was built', 'The bridge was built for 1742 crowns.'],
    ['/when inn opened', 'The inn opened to 1588 guests.'],
  ])('%s: a count is none', async (asked, text) => {
    expect((await outcomeOf(told([text]), asked)).values).toEqual([]);
  });
});
