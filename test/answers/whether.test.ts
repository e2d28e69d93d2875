import { describe, expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../support/tiny-library.ts';

const ELECTION: Texts = {
  herald: '# Moreno wins\n\nElena Moreno beat Raul Ibarra on Sunday. Ibarra conceded at midnight.',
  star: '# Narrow win\n\nElena Moreno thanked volunteers. Raul Ibarra refused to concede.',
};

const CLUB: Texts = {
  gazette:
    '# Cup final\n\nDana Ferris, the head coach, will stay at Marlow United after the final.',
  post: '# End of an era\n\nDana Ferris is to step down after the final, the Post has learnt.',
  star: '# Tickets\n\nDana Ferris signed shirts. Ade Sowemi will leave Marlow United in May.',
};

describe('a question for yes or no', () => {
  it('sets what was done against what was refused', async () => {
    const { verdict, values } = await outcomeOf(ELECTION, '/ask did Ibarra concede?');
    expect(verdict).toBe('differ');
    expect(values).toEqual([
      'Ibarra conceded at midnight. [herald]',
      'Raul Ibarra refused to concede. [star]',
    ]);
  });

  it('takes the contrary verb for a no, of nobody else', async () => {
    const { verdict, values } = await outcomeOf(CLUB, '/ask will Dana Ferris stay?');
    expect(verdict).toBe('differ');
    expect(values).toEqual([
      'Dana Ferris, the head coach, will stay at Marlow United after the final. [gazette]',
      'Dana Ferris is to step down after the final, the Post has learnt. [post]',
    ]);
  });
});
