import { describe, expect, it } from 'vitest';
import type { Texts } from '../../support/tiny-library.ts';
import { askTexts, outcomeOf } from '../../support/tiny-library.ts';

/** Texts with a publication date, as front matter gives it. */
function on(date: string, text: string): string {
  return `---\ntitle: ${text.slice(0, text.indexOf('\n'))}\npublished: ${date}\n---\n${text}`;
}

const BRIDGE: Texts = {
  a: '# Footbridge collapses in Orveld\n\nA footbridge over the Sarn gave way in Orveld on Monday, killing nine people and injuring 31. Four people are still missing.\n',
  b: '# Orveld bridge: what is known\n\nConfirmed dead: 9\nInjured: 31\nMissing: 4\n',
};

describe('what befell those who are counted', () => {
  it.each([
    ['killed', ['9 killed [a, b]']],
    ['injured', ['31 injured [a, b]']],
    ['people missing', ['4 missing [a, b]']],
  ])('keeps the numbers of one sentence apart: %s', async (asked, values) => {
    expect(await outcomeOf(BRIDGE, `/howmany ${asked}`)).toEqual({ verdict: 'agree', values });
  });

  it('does not answer for another state', async () => {
    expect(await outcomeOf(BRIDGE, '/howmany arrested')).toEqual({
      verdict: 'nothing',
      values: [],
    });
  });

  it('reads a toll from its subject, over what stands between', async () => {
    const texts = {
      a: '# Landslide near Vell\n\nThe death toll from the slide above Vell rose to at least 17 on Friday.\n',
    };
    expect((await outcomeOf(texts, '/howmany dead')).values).toEqual(['at least 17 dead [a]']);
  });

  it('reads bodies and lives as the dead', async () => {
    const texts = {
      a: '# Pit fire in Tarn\n\nBy Sunday 14 bodies had been brought up from the pit in Tarn.\n',
    };
    expect((await outcomeOf(texts, '/howmany killed in the pit')).values).toEqual([
      '14 bodies [a]',
    ]);
  });
});

describe('growing tolls', () => {
  const later = '# Ten dead in Marrin flood\n\nThe flood in Marrin killed ten people.\n';
  const earlier = '# Six dead in Marrin flood\n\nThe flood in Marrin killed six people.\n';

  it('is an update with dates where the later article has more', async () => {
    const answer = await askTexts(
      { a: on('2031-05-02', earlier), b: on('2031-05-04', later) },
      '/howmany killed in the flood',
    );
    expect(answer).toMatchObject({
      verdict: 'differ',
      differences: [{ certainty: 'update' }],
      values: [{ asOf: '2031-05-02' }, { asOf: '2031-05-04' }],
    });
  });

  it('is a contradiction on one day', async () => {
    const answer = await askTexts(
      { a: on('2031-05-02', earlier), b: on('2031-05-02', later) },
      '/howmany killed in the flood',
    );
    expect(answer).toMatchObject({ verdict: 'disagree' });
  });
});

describe('parts and wholes', () => {
  it('leaves out parts that add up to an answer', async () => {
    const texts = { a: '# Avalanche above Lenz\n\nDeaths: 5 (3 in Lenz, 2 in Alm)\n' };
    expect((await outcomeOf(texts, '/howmany deaths')).values).toEqual(['5 deaths [a]']);
  });

  it('does not take some of the children for all of them', async () => {
    const texts = {
      a: '# Widow speaks\n\nAda Brume has seven children. Ada Brume came with two of her children.\n',
    };
    expect((await outcomeOf(texts, '/howmany children Ada Brume has')).values).toEqual([
      '7 children [a]',
    ]);
  });
});

describe('places, rates and units', () => {
  const OUTAGE: Texts = {
    a: '# Gale cuts power\n\nThe grid said 12,000 homes in Norway were without power. In Sweden, 4,500 homes were without power.\n',
  };

  it.each([
    ['Norway', '12,000 homes [a]'],
    ['Sweden', '4,500 homes [a]'],
  ])('gives the number of the place that is asked for: %s', async (place, value) => {
    expect((await outcomeOf(OUTAGE, `/howmany homes without power in ${place}`)).values).toEqual([
      value,
    ]);
  });

  const DEAL: Texts = {
    a: '# Ostrel buys Venning\n\nOstrel will pay €300 million for Venning. The offer price of €12.50 a share is 20 per cent above the close.\n',
  };

  it('keeps a price a share apart from the sum', async () => {
    expect((await outcomeOf(DEAL, '/what offer price a share')).values).toEqual([
      '€12.5 a share [a]',
    ]);
    expect((await outcomeOf(DEAL, '/ask how much will Ostrel pay for Venning?')).values).toEqual([
      '€300 million [a]',
    ]);
  });

  it('answers a length with a length, not with those who waited', async () => {
    const texts = {
      a: '# Train stuck in tunnel\n\nThe 80 passengers were stuck in the tunnel for six hours.\n',
    };
    expect((await outcomeOf(texts, '/ask how long were the passengers stuck?')).values).toEqual([
      '6 hours [a]',
    ]);
  });

  it('takes months for years where they are whole', async () => {
    const texts = {
      a: '# Clerk jailed\n\nThe clerk Ivo Tarr was jailed for three years.\n',
      b: '# Tarr sentenced\n\nIvo Tarr was given 36 months in prison, jailed on Monday.\n',
    };
    expect((await outcomeOf(texts, '/howmany years Ivo Tarr was jailed')).values).toEqual([
      '3 years [a, b]',
    ]);
  });
});

describe('deeds', () => {
  it('follows the verb of its own number', async () => {
    const texts = {
      a: '# Crates lost\n\nSome £200,000 went into boats and £90,000 has never been found.\n',
    };
    expect((await outcomeOf(texts, '/ask how much was never found?')).values).toEqual([
      '£90,000 [a]',
    ]);
  });

  it('counts people by what they do, not whoever is mentioned', async () => {
    const texts = {
      a: '# Quarry to close\n\nTwo people close to Brandel said so. Brandel employs 240 people in the valley.\n',
    };
    expect((await outcomeOf(texts, '/howmany people Brandel employs')).values).toEqual([
      '240 people [a]',
    ]);
  });

  it('leaves a number of long ago to the occasion that it names', async () => {
    const texts = {
      a: on(
        '2031-05-02',
        '# Eight dead in ferry fire\n\nThe ferry fire killed eight people. In May 2019 a ferry fire killed 60 people.\n',
      ),
    };
    expect((await outcomeOf(texts, '/howmany killed in the ferry fire')).values).toEqual([
      '8 killed [a]',
    ]);
  });
});

describe('ages', () => {
  const FAMILY: Texts = {
    a: '# Couple found\n\nOtto Vance, 77, and his wife, Greta, 71, were found on Sunday. Otto Vance met a 30-year-old cook.\n',
  };

  it('belong to the one who is named, not to a namesake or to whom they met', async () => {
    expect((await outcomeOf(FAMILY, '/howmany years old Otto Vance is')).values).toEqual([
      '77 years old [a]',
    ]);
    expect((await outcomeOf(FAMILY, '/howmany years old Greta Vance is')).values).toEqual([
      '71 years old [a]',
    ]);
  });

  it('grow with the years between two articles', async () => {
    const texts = {
      a: on('2029-05-02', '# Rider held\n\nMilo Sand, 19, was held in Orveld.\n'),
      b: on('2031-06-02', '# Rider tried\n\nMilo Sand, 21, went on trial in Orveld.\n'),
    };
    const answer = await askTexts(texts, '/howmany years old Milo Sand is');
    expect(answer).toMatchObject({ verdict: 'differ', differences: [{ certainty: 'update' }] });
  });
});

describe('a number that names the thing asked for', () => {
  it('is no part, though it is one of a sum', async () => {
    const texts = { a: '# Trawler lost\n\nOn board: 60 (48 passengers, 12 crew)\n' };
    expect((await outcomeOf(texts, '/howmany crew aboard')).values).toContain('12 crew [a]');
  });
});
