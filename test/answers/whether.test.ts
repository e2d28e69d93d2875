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

const THEATRE: Texts = {
  argus: '# New season\n\nThe director Nils Brock remains at the Tarn Theatre.',
  post: '# Curtain\n\nNils Brock will quit the Tarn Theatre in May.',
};

const BRIDGE: Texts = {
  gull: '# Bridge vote\n\nThe owners of the ferry asked for talks. The council approved the bridge at Orla on Monday.',
};

const COURT: Texts = {
  wire: '# Verdicts in Lenz\n\nThe court acquitted Ada Kern on Monday. Otto Lind was convicted.',
};

describe('a question for yes or no', () => {
  it('is answered by words that agree with the verb, and by those that say the contrary', async () => {
    const { verdict, values } = await outcomeOf(THEATRE, '/ask will Nils Brock stay?');
    expect(verdict).toBe('differ');
    expect([...values].toSorted()).toEqual([
      'Nils Brock will quit the Tarn Theatre in May. [post]',
      'The director Nils Brock remains at the Tarn Theatre. [argus]',
    ]);
  });

  it('is not answered by what others did', async () => {
    const told = await outcomeOf(BRIDGE, '/ask did the council approve the bridge?');
    expect(told.values).toEqual(['The council approved the bridge at Orla on Monday. [gull]']);
    const { values } = await outcomeOf(BRIDGE, '/ask did the owners approve the bridge?');
    expect(values).toEqual([]);
  });

  it('is about whom it was done to where it asks in the passive', async () => {
    const { values } = await outcomeOf(COURT, '/ask was Ada Kern acquitted?');
    expect(values).toEqual(['The court acquitted Ada Kern on Monday. [wire]']);
  });

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
