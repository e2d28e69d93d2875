import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/tiny-library.ts';

describe('somebody asked for by their part in the story', () => {
  it.each([
    {
      says: 'a pronoun in a remark stands for whom the articles call so',
      text: '# Barn fire near Orla\n\nThe farmer, Tess Arden, was pulled from the barn near Orla. "She went back in for the dog," said Bo Lindt, a neighbour.',
      question: '/said Lindt about the farmer',
      values: ['She went back in for the dog [a]'],
    },
    {
      says: 'and their surname in a court',
      text: '# Cashier on trial in Gelt\n\nThe cashier, Mirko Vahl, denies it all. The court in Gelt heard on Monday from Lena Roth. "Vahl was always the last to leave," Roth said.',
      question: '/said Roth about the cashier',
      values: ['Vahl was always the last to leave [a]'],
    },
    {
      says: 'not where the articles call two so',
      text: '# Two pilots in Torvik\n\nThe pilot, Ada Marlow, landed in Torvik. The pilot, Ole Brandt, did not. The airport was shut for a day. It rained. "He is a careful man," said Ivo Sand, a mechanic.',
      question: '/said Sand about the pilot',
      values: [],
    },
    {
      says: 'not what is said of somebody else',
      text: '# Keeper in Norda\n\nThe keeper, Jan Weil, moved to Norda Rovers. The club has a new roof as well. It is of glass. It cost a lot. "Rain is loud on it," said Mo Farr, a fan.',
      question: '/said Farr about the keeper',
      values: [],
    },
  ])('$says', async ({ text, question, values }) => {
    expect((await outcomeOf({ a: text }, question)).values).toEqual(values);
  });
});
