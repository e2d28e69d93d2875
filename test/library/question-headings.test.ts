import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/tiny-library.ts';

describe('what stands right under a question of an article', () => {
  it.each([
    {
      says: 'is about what the question asks: a time',
      text: '# Orla bridge: your questions\n\nThe bridge in Orla has been shut since the flood.\n\nWhen does the ferry stop?\n\nOn 3 May 2031.',
      question: '/when ferry stops',
      values: ['3 May 2031 [a]'],
    },
    {
      says: 'a figure behind a short yes',
      text: '# Mill fire in Gelt: what we know\n\nThe mill in Gelt burned on Monday.\n\nDid the fire injure workers?\n\nYes. In all 14 workers.',
      question: '/howmany workers injured',
      values: ['14 workers [a]'],
    },
    {
      says: 'but not of a question that only shares a word',
      text: '# Norda Rovers: the new season\n\nThe club in Norda trains again.\n\nWhy is the derby so late?\n\nThe pitch was laid on 3 May 2031.',
      question: '/when derby tickets go on sale',
      values: [],
    },
  ])('$says', async ({ text, question, values }) => {
    expect((await outcomeOf({ a: text }, question)).values).toEqual(values);
  });
});
