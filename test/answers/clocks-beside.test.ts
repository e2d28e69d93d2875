import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/tiny-library.ts';

describe('an hour beside the day of what is asked, told in other words', () => {
  it.each([
    {
      says: 'is set against the hour that another article gives',
      a: '# Robbery at Norda bank\n\nThe robbery at the bank in Norda took place at 3.40 a.m. on 8 May 2031.',
      b: '# Robbery in Norda\n\nThe bank in Norda lost it all. Masked men came to the bank just before 2 a.m. on 8 May 2031.',
      question: '/when robbery',
      verdict: 'differ',
    },
    {
      says: 'and agrees with it where it is the same',
      a: '# Launch at Torvik\n\nThe launch in Torvik was at 9.15 p.m. on 3 May 2031.',
      b: '# Torvik launch\n\nThe rocket went up in Torvik shortly after 9 p.m. on 3 May 2031, a clear night.',
      question: '/when launch',
      verdict: 'agree',
    },
    {
      says: 'not the hour of another happening of that day',
      a: '# Landslide in Gelt\n\nThe landslide in Gelt came at 4 a.m. on 8 May 2031.',
      b: '# Gelt landslide\n\nThe hill above Gelt gave way on 8 May 2031. A service was held, with the mayor and all the families of the lower town, at 6 p.m.',
      question: '/when landslide',
      verdict: 'agree',
    },
  ])('$says', async ({ a, b, question, verdict }) => {
    expect((await outcomeOf({ a, b }, question)).verdict).toBe(verdict);
  });
});
