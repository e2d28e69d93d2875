import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../support/tiny-library.ts';
import { told } from '../../support/told.ts';

/** Question, the sentences of each article, and what the answer comes to. */
type Row = readonly [string, readonly string[], string, readonly string[]];

describe('differences and norms', () => {
  it.each<Row>([
    [
      '/howmany votes for Askew',
      ['Ada Askew has 5,210 votes.', 'Ada Askew won by 112 votes.'],
      'single',
      ['5,210 votes [a]'],
    ],
    ['/howmany votes Askew won by', ['Ada Askew won by 112 votes.'], 'single', ['112 votes [a]']],
    [
      '/howmany delegates attended',
      ['The congress was attended by some 250 delegates.'],
      'single',
      ['about 250 delegates [a]'],
    ],
    [
      '/howmany crew',
      ['The tanker sailed with 22 crew.', 'Her papers called for 24 crew.'],
      'single',
      ['22 crew [a]'],
    ],
    ['/howmany crew required', ['Her papers required 24 crew.'], 'single', ['24 crew [a]']],
    [
      '/what depth of the lake',
      ['The lake is 40 metres deep.', 'The lake lies 20 km south of Leer.'],
      'single',
      ['40 m [a]'],
    ],
    [
      '/ask how far is the lake from Leer?',
      ['The lake lies 20 km south of Leer.'],
      'single',
      ['20 km [a]'],
    ],
  ])('%s', async (question, articles, verdict, values) => {
    expect(await outcomeOf(told(articles), question)).toEqual({ verdict, values });
  });
});

describe('shares of a whole', () => {
  it.each<Row>([
    [
      '/howmany tickets sold',
      ['All 50,000 tickets were sold.', 'Some 30,000 tickets were sold in the first hour.'],
      'agree',
      ['50,000 tickets [a]', 'about 30,000 tickets [b]'],
    ],
    [
      '/howmany tickets sold',
      ['All 50,000 tickets were sold.', 'Some 30,000 tickets were sold.'],
      'disagree',
      ['50,000 tickets [a]', 'about 30,000 tickets [b]'],
    ],
    // The share of one day cannot be more than the whole.
    [
      '/howmany tickets sold',
      ['The club sold 20,000 tickets.', 'Some 30,000 tickets were sold in the first hour.'],
      'disagree',
      ['20,000 tickets [a]', 'about 30,000 tickets [b]'],
    ],
    [
      '/howmany trains ordered',
      [
        'The city ordered 30 trains. Twelve trains have been delivered.',
        'The city has ordered 30 trains.',
      ],
      'agree',
      ['30 trains [a, b]', '12 trains [a]'],
    ],
    [
      '/howmany trains ordered',
      ['The city ordered 30 trains.', 'The city ordered 12 trains.'],
      'disagree',
      ['30 trains [a]', '12 trains [b]'],
    ],
  ])('%s', async (question, articles, verdict, values) => {
    expect(await outcomeOf(told(articles), question)).toEqual({ verdict, values });
  });
});

describe('parts without a verb or noun of their own', () => {
  it.each<Row>([
    [
      '/howmany died in the south',
      ['Six people died in the north, two in the south.'],
      'single',
      ['2 died [a]'],
    ],
    [
      '/howmany votes for Bo Quist',
      ['Ada Askew won 310 votes and Bo Quist 204.'],
      'single',
      ['204 votes [a]'],
    ],
    [
      '/howmany price of a child ticket',
      ['An adult ticket costs €30, a child ticket €12.'],
      'single',
      ['€12 [a]'],
    ],
    [
      '/howmany died',
      ['Eight people died in the heat. Six died in the north, two in the south.'],
      'single',
      ['8 died [a]'],
    ],
    // What ends the sentence is said of all of it.
    [
      '/howmany killed in the crash',
      ['Three people were killed and 14 injured in the crash.'],
      'single',
      ['3 killed [a]'],
    ],
    [
      '/howmany killed',
      [
        'A quake killed 31 people.',
        'The quake was the worst since one that killed 60 people a generation ago.',
      ],
      'single',
      ['31 killed [a]'],
    ],
  ])('%s', async (question, articles, verdict, values) => {
    expect(await outcomeOf(told(articles), question)).toEqual({ verdict, values });
  });
});

describe('figures of another size', () => {
  it.each<Row>([
    // However far apart, two that both say just what is asked for stand against each other.
    [
      '/howmany protesters',
      ['Police counted 4,000 protesters.', 'The union spoke of 30,000 protesters.'],
      'differ',
      ['4,000 protesters [a]', '30,000 protesters [b]'],
    ],
    [
      '/howmany men on the shift',
      [
        'Forty men were on the shift in the pit.',
        'The night shift was the last. Three men are still below.',
      ],
      'agree',
      ['40 men [a]', '3 men [b]'],
    ],
  ])('%s', async (question, articles, verdict, values) => {
    expect(await outcomeOf(told(articles), question)).toEqual({ verdict, values });
  });
});
