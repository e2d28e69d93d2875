import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/tiny-library.ts';
import { told } from '../support/told.ts';

/** Question, the sentences of each article, and what the answer comes to. */
type Row = readonly [string, readonly string[], readonly string[]];

describe('a question by the word for a kind of thing', () => {
  it.each<Row>([
    ['/where car was found', ['A stolen hatchback was found burned out in Turin.'], ['Turin [a]']],
    ['/howmany vessels sank', ['Three trawlers sank in the gale off Orveld.'], ['3 trawlers [a]']],
    [
      '/howmany paintings stolen',
      ['Four portraits were stolen from the castle on Monday.'],
      ['4 portraits [a]'],
    ],
    ['/howmany animals killed', ['The fire killed 12 horses.'], ['12 horses [a]']],
    ['/when aircraft landed', ['The helicopter landed on 4 May 2031.'], ['4 May 2031 [a]']],
  ])('%s is answered by a narrower word', async (asked, texts, values) => {
    expect((await outcomeOf(told(texts), asked)).values).toEqual(values);
  });

  it.each([
    ['/howmany trawlers sank', 'Three vessels sank in the gale off Orveld.'],
    ['/howmany horses killed', 'The fire killed 12 sheep.'],
    ['/howmany portraits stolen', 'Four paintings were stolen from the castle on Monday.'],
  ])('%s is not answered by a wider word, nor by one beside it', async (asked, text) => {
    expect((await outcomeOf(told([text]), asked)).values).toEqual([]);
  });
});
