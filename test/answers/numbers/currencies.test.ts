import { describe, expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../../support/tiny-library.ts';

describe('sums in two currencies', () => {
  it.each<readonly [string, Texts, string]>([
    [
      '/howmany price of Marl Mills',
      {
        a: 'Tarn Foods bought Marl Mills in Lyon for a price of £4 million.',
        b: 'Tarn Foods bought Marl Mills in Lyon for a price of $5.1 million.',
      },
      'agree',
    ],
    [
      '/howmany fee for Ola Bern',
      {
        a: 'The Rovers paid a fee of 12 million euros for Ola Bern.',
        b: 'The Rovers paid a fee of £15 million for Ola Bern.',
      },
      'disagree',
    ],
    [
      '/howmany cost of the storm in Sandvik',
      {
        a: 'The storm cost Sandvik €40 million.',
        b: 'The storm cost Sandvik 420 million Swedish kronor.',
      },
      'agree',
    ],
    [
      '/howmany fee for Ola Bern',
      { a: 'In 1966 the Rovers paid a fee of £60,000 ($168,000) for Ola Bern.' },
      'single',
    ],
  ])('%s', async (question, texts, verdict) => {
    expect((await outcomeOf(texts, question)).verdict).toBe(verdict);
  });
});
