import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/tiny-library.ts';

describe('when something was announced', () => {
  it.each([
    {
      says: 'is told by who said it then',
      a: '# Acme to close its Gelt mill\n\nAcme Corp said on 3 May 2031 it would close its mill in Gelt.',
      question: '/when closure of the mill announced',
      values: ['3 May 2031 [a]'],
    },
    {
      says: 'or told reporters',
      a: '# Marlow to leave Torvik opera\n\nThe departure of Ada Marlow shook the opera. Ada Marlow told the opera on 2 June 2031 of her departure.',
      question: '/when Marlow departure announced',
      values: ['2 June 2031 [a]'],
    },
    {
      says: 'not when something else was said',
      a: '# Norda bridge\n\nThe bridge in Norda is old. The mayor said on 3 May 2031 she had a cold.',
      question: '/when toll for the bridge announced',
      values: [],
    },
    {
      says: 'and is not asked by when something was',
      a: '# Flood in Orla\n\nThe flood in Orla was the worst yet. The mayor said on 3 May 2031 the flood had cost him his shoes.',
      question: '/when flood came to Orla',
      values: [],
    },
  ])('$says', async ({ a, question, values }) => {
    expect((await outcomeOf({ a }, question)).values).toEqual(values);
  });
});
