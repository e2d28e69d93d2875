import { describe, expect, it } from 'vitest';
import type { Texts } from '../support/tiny-library.ts';
import { outcomeOf } from '../support/tiny-library.ts';

const BID: Texts = {
  a: '# Bids for Quist\n\nMarlow United, whose offer for Bo Quist came in May, have gone home.',
  b: '# Quist\n\nIn May Marlow United made an offer for Bo Quist.',
};
const CLERK: Texts = {
  a: '# Beekeeper leads\n\nMira Oake, a former beekeeper, was elected mayor of Torvik.',
  b: '# Torvik votes\n\nA retired beekeeper will lead Torvik. Mira Oake thanked the town.',
};

describe('who did it, where a noun names the deed', () => {
  it.each([
    ['/who also bid for Quist', BID, 'agree', ['Marlow United [a, b]']],
    ['/who also bid for Oslo', BID, 'nothing', []],
    [
      '/who attacked the convoy',
      { a: '# Convoy\n\nAn attack by the Red Lanterns on the convoy near Orla killed two.' },
      'single',
      ['Red Lanterns [a]'],
    ],
    [
      '/who supplied the pump',
      { a: '# Pump\n\nThe pump had been bought from Brandt Werke of Calden.' },
      'single',
      ['Brandt Werke [a]'],
    ],
    [
      '/who conceded',
      { a: '# Vote\n\nBo Quist conceded on Sunday.', b: '# Vote\n\nBo Quist refused to concede.' },
      'single',
      ['Bo Quist [a]'],
    ],
  ] as const)('%s', async (question, texts, verdict, values) => {
    expect(await outcomeOf(texts, question)).toEqual({ verdict, values });
  });
});

describe('who spoke for whom', () => {
  const TEXTS: Texts = {
    a: '# Talks in Lund\n\nRepresenting Norway at the talks was Bo Quist, the deputy minister. Leading the Swedish side was Ada Marlow.',
    b: '# Talks in Lund\n\nOslo invited a delegation from Peru. Brazil will be represented by senior officials.',
  };

  it.each([
    ['/who represented Norway', ['Bo Quist [a]']],
    ['/who led the Swedish side', ['Ada Marlow [a]']],
    ['/who represented Brazil', ['senior officials [b]']],
  ] as const)('%s', async (question, values) => {
    expect(await outcomeOf(TEXTS, question)).toEqual({ verdict: 'single', values });
  });

  it('does not take who leads a country for who leads a delegation of it', async () => {
    const texts = {
      a: '# Talks in Lund\n\nThe Peruvian delegation met officials of Norway. Peruvian President Ada Marlow called the talks useful.',
    };
    expect((await outcomeOf(texts, '/who leads the Peruvian delegation')).verdict).toBe('nothing');
    expect((await outcomeOf(texts, '/who leads Peru')).values).toEqual(['Ada Marlow [a]']);
  });

  it('does not take whom a delegation comes from for its deed', async () => {
    const { values } = await outcomeOf(TEXTS, '/who represented Peru');
    expect(values).not.toContainEqual(expect.stringMatching(/Peru|Oslo|Quist|officials/));
  });
});

describe('who somebody is', () => {
  it('takes a lead that keeps the name back, where nobody else is called so', async () => {
    const { verdict, values } = await outcomeOf(CLERK, '/who Mira Oake');
    expect(verdict).toBe('agree');
    expect(values).toContainEqual(expect.stringMatching(/beekeeper.*\[a, b\]/));
  });

  it('leaves a description that two bear to neither', async () => {
    const two = { ...CLERK, c: '# Honey\n\nJon Reed, a beekeeper, sells honey in Torvik.' };
    const { values } = await outcomeOf(two, '/who Mira Oake');
    expect(values).not.toContainEqual(expect.stringContaining('b]'));
  });

  it('finds who is called by a given name beside a relative of the name', async () => {
    const texts = { a: '# Storm\n\nAnn Lee waited. Her husband, Kofi, was at sea.' };
    expect(await outcomeOf(texts, '/who Kofi Lee')).toMatchObject({
      verdict: 'single',
      values: ['Her husband [a]'],
    });
  });

  it('knows the adjective of a state that no gazetteer has', async () => {
    const texts = {
      a: '# Talks\n\nVelinia sent a delegation. Teodor Vask, the Velinian foreign minister, led it.',
    };
    expect(await outcomeOf(texts, '/who foreign minister of Velinia')).toMatchObject({
      values: ['Teodor Vask [a]'],
    });
  });
});
