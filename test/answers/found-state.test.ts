import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/tiny-library.ts';
import { told } from '../support/told.ts';

/** Question, the sentence of the article, and the values of the answer. */
type Row = readonly [string, string, readonly string[]];

describe('where something was found, told with its state', () => {
  it.each<Row>([
    [
      '/where getaway car was found',
      'A blue Volvo estate, stolen on Monday, was found burned out in Turin.',
      ['Turin [a]'],
    ],
    [
      '/where rescue boat was found',
      'The yacht of the club was found drifting off Malta.',
      ['Malta [a]'],
    ],
    [
      '/where stolen cello was found',
      'The cello, taken from a tram last week, was found abandoned in Lyon.',
      ['Lyon [a]'],
    ],
  ])('%s', async (asked, text, values) => {
    expect((await outcomeOf(told([text]), asked)).values).toEqual(values);
  });

  it.each<Row>([
    ['/where getaway car was found', 'The thieves were found guilty in Turin.', []],
    ['/where stolen cello was found', 'The cellist was found ill in Lyon.', []],
    ['/where rescue boat was found', 'The owner of the tram found the director in Malta.', []],
  ])('%s: not where another was', async (asked, text, values) => {
    expect((await outcomeOf(told([text]), asked)).values).toEqual(values);
  });
});
