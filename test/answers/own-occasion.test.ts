import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/tiny-library.ts';
import { told } from '../support/told.ts';

/** Question, the sentences of each article, and what the answer comes to. */
type Row = readonly [string, readonly string[], string, readonly string[]];

describe('the value of what is asked for, beside others of its sentence', () => {
  it.each<Row>([
    [
      '/when exhibition opened',
      ['The exhibition, which opened on 2 May, will close on 30 August.'],
      'single',
      ['2 May 2031 [a]'],
    ],
    [
      '/when mayor died',
      ['Ada Brume, the mayor, who died on 4 May, was buried on 11 May.'],
      'single',
      ['4 May 2031 [a]'],
    ],
    [
      '/when company founded',
      ['The company was founded in 1987 and sold in 2004.'],
      'single',
      ['1987 [a]'],
    ],
    [
      '/when election',
      ['The board on 6 June certified the winner of the 3 June election.'],
      'single',
      ['3 June 2031 [a]'],
    ],
    [
      '/when strike ended',
      ['The strike ended on 9 June, before the vote on the pay deal on 15 June.'],
      'single',
      ['9 June 2031 [a]'],
    ],
    [
      '/where ship sank',
      ['The ship sank off Crete on its way from Piraeus to Malta.'],
      'single',
      ['Crete [a]'],
    ],
    // Two that are told of one verb are both told.
    [
      '/where concerts held',
      ['The concerts were held in Lyon and in Turin.'],
      'single',
      ['Lyon [a]', 'Turin [a]'],
    ],
    [
      '/where fire broke out',
      ['The fire broke out in Lyon after midnight.'],
      'single',
      ['Lyon [a]'],
    ],
  ])('%s', async (question, articles, verdict, values) => {
    expect(await outcomeOf(told(articles), question)).toEqual({ verdict, values });
  });
});

describe('what another clause tells of', () => {
  it.each<Row>([
    [
      '/where arrested',
      ['Bo Quist appeared in court in Milan on Monday, three days after he was arrested.'],
      'nothing',
      [],
    ],
    [
      '/when meeting in Oslo',
      ['The meeting in Oslo with the rebels, who took up arms in March 2028, was useful.'],
      'nothing',
      [],
    ],
    // "When" is the same time, and a relative clause may be about the very thing.
    ['/where arrested', ['Bo Quist was in Milan when he was arrested.'], 'single', ['Milan [a]']],
    [
      '/when vote',
      ['The result of the vote that was held on 7 June was annulled.'],
      'single',
      ['7 June 2031 [a]'],
    ],
    [
      '/where storm made landfall',
      ['Storm Ottilie has killed 28 people since it made landfall in Porto.'],
      'single',
      ['Porto [a]'],
    ],
  ])('%s', async (question, articles, verdict, values) => {
    expect(await outcomeOf(told(articles), question)).toEqual({ verdict, values });
  });
});

describe('the place of an occasion', () => {
  it.each<Row>([
    [
      '/when meeting in Valletta',
      [
        'The envoy will return from a meeting in Valletta to Lyon, where she met the minister on 12 May.',
      ],
      'nothing',
      [],
    ],
    // A capital behind "in" is a town: what its government did elsewhere does not count.
    [
      '/when meeting in Oslo',
      ['Norwegian officials met in Lyon on 12 May. Oslo is silent.'],
      'nothing',
      [],
    ],
    ['/when meeting in Lyon', ['The envoys met in Lyon on 12 May.'], 'single', ['12 May 2031 [a]']],
    [
      '/when Norwegian officials met',
      ['Norwegian officials met in Lyon on 12 May.'],
      'single',
      ['12 May 2031 [a]'],
    ],
    [
      '/where will they meet next',
      [
        'The dockers and the owners will meet next in Lyon.',
        'The dockers and the owners met after a round of talks in Turin.',
      ],
      'single',
      ['Lyon [a]'],
    ],
  ])('%s', async (question, articles, verdict, values) => {
    expect(await outcomeOf(told(articles), question)).toEqual({ verdict, values });
  });
});

describe('which of several', () => {
  it.each<Row>([
    [
      '/when first quake',
      [
        'The first quake struck Orveld on 3 March.',
        'The second quake hit Orveld on 9 March, six days after the first.',
      ],
      'single',
      ['3 March 2031 [a]'],
    ],
    [
      '/where second leg',
      [
        'The first leg will be played in Lyon, the second in Turin.',
        'The second leg is to be played in Turin.',
      ],
      'agree',
      ['Turin [a, b]'],
    ],
    [
      '/when second round',
      [
        'The first round will be held on 7 June, the second on 21 June.',
        'The second round is on 21 June.',
      ],
      'agree',
      ['21 June 2031 [a, b]'],
    ],
    [
      '/where next round of talks',
      [
        'The next round of talks will be held in Porto, the union said.',
        'The next round of talks will be in Valletta, the owners said.',
      ],
      'disagree',
      ['Porto [a]', 'Valletta [b]'],
    ],
  ])('%s', async (question, articles, verdict, values) => {
    expect(await outcomeOf(told(articles), question)).toEqual({ verdict, values });
  });
});

describe('dates that lie far apart', () => {
  it.each<Row>([
    [
      '/when merger announced',
      ['The merger was announced on 3 May.', 'The merger was announced on 4 May.'],
      'disagree',
      ['3 May 2031 [a]', '4 May 2031 [b]'],
    ],
    [
      '/when merger announced',
      ['The merger was announced on 3 April.', 'The merger was announced on 4 May.'],
      'disagree',
      ['3 April 2031 [a]', '4 May 2031 [b]'],
    ],
  ])('%s', async (question, articles, verdict, values) => {
    expect(await outcomeOf(told(articles), question)).toEqual({ verdict, values });
  });
});
