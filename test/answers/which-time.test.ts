import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/tiny-library.ts';

const LAKE = {
  a: '# Lake talks\n\nThe talks in Tampere opened on 12 May 2031. The next talks will be held in Turin on 3 September 2031.',
};
const BRIDGE = {
  a: '# Bridge\n\nThe bridge at Orla was closed on 4 January 2031. It will reopen on 1 June 2031.',
};

describe('which time of several is asked for', () => {
  it.each([
    ['/when talks', LAKE, ['12 May 2031 [a]']],
    ['/when next talks', LAKE, ['3 September 2031 [a]', '12 May 2031 [a]']],
    ['/where next talks', LAKE, ['Turin [a]', 'Tampere [a]']],
    ['/when talks began', LAKE, ['12 May 2031 [a]']],
    ['/when bridge closed', BRIDGE, ['4 January 2031 [a]']],
    ['/when bridge reopens', BRIDGE, ['1 June 2031 [a]']],
    [
      '/when first flight',
      {
        a: '# Kite\n\nThe first flight was on 2 May 2031. The third flight is set for 9 June 2031.',
      },
      ['2 May 2031 [a]'],
    ],
    [
      '/when truce started',
      { a: '# Truce\n\nA truce has held since 3 April 2031. It was hailed in Oslo.' },
      ['since 3 April 2031 [a]'],
    ],
    [
      '/when Quist joined Marlow Rovers',
      {
        a: '# Quist\n\nBo Quist joined Marlow Rovers on 2 May 2031. He is theirs until June 2035.',
      },
      ['2 May 2031 [a]'],
    ],
  ])('%s', async (question, texts, values) => {
    expect((await outcomeOf(texts, question)).values).toEqual(values);
  });
});
