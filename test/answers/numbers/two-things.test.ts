import { describe, expect, it } from 'vitest';
import type { Texts } from '../../support/tiny-library.ts';
import { outcomeOf } from '../../support/tiny-library.ts';

/** An article of 6 May 2030. */
function dated(text: string): string {
  return `---\npublished: 2030-05-06\n---\n${text}\n`;
}

const CASES: readonly (readonly [why: string, texts: Texts, question: string])[] = [
  [
    'an earlier year recalled',
    {
      a: dated('A fire at Tarn Mill killed 14 people on Sunday.'),
      b: dated('A fire at Tarn Mill killed 14 on Sunday. A fire in 2011 killed nine people there.'),
    },
    '/howmany killed at Tarn Mill',
  ],
  [
    'a year that a clause of its own tells',
    {
      a: dated('The flood in Tarn killed 14 people on Sunday.'),
      b: dated('In 2011, when nine people died in a flood, no siren was heard.'),
    },
    '/howmany killed in the flood',
  ],
  [
    'a sum on top of another',
    {
      a: dated('The fee is €40 million, with €3 million more in bonuses.'),
      b: dated('The clubs agreed a fee of €40 million.'),
    },
    '/howmany fee',
  ],
  [
    'what is demanded and what is offered',
    {
      a: dated('The nurses want a pay rise of 12 percent. The clinics have offered 5 percent.'),
      b: dated('A pay rise of 12 percent is demanded by the nurses.'),
    },
    '/howmany pay rise',
  ],
  [
    'two lengths of time that one article tells',
    {
      a: dated(
        'Ines Tarn was given a contract of four years. The coach had watched her for six years.',
      ),
      b: dated('The contract of Ines Tarn is for four years.'),
    },
    '/howmany years contract of Ines Tarn',
  ],
  [
    'a share of another name',
    {
      a: dated('The family, which has a stake of 61 percent, backs the deal.'),
      b: dated('The family is offered a premium of 27 percent.'),
    },
    '/howmany stake of the family',
  ],
  [
    'people who came, and people to whom something befell',
    {
      a: dated('The fair at Tarn drew 800 people. At the fair police arrested 12 people.'),
      b: dated('Some 800 people came to the fair at Tarn.'),
    },
    '/howmany people at the fair',
  ],
];

const STILL: readonly (readonly [why: string, texts: Texts, question: string])[] = [
  [
    'two demands',
    {
      a: dated('The nurses of Tarn want a pay rise of 12 percent.'),
      b: dated('The nurses of Tarn demand a pay rise of 9 percent.'),
    },
    '/howmany pay rise',
  ],
  [
    'two tolls of one day',
    {
      a: dated('A fire at a mill in Tarn killed 14 people on Sunday.'),
      b: dated('Nine people were killed in a fire at a mill in Tarn on Sunday.'),
    },
    '/howmany killed in the fire',
  ],
  [
    'two tolls of one earlier year',
    {
      a: dated('A fire in 2011 killed nine people at a mill in Tarn.'),
      b: dated('In 2011, 12 people were killed in a fire at the mill in Tarn.'),
    },
    '/howmany killed in the 2011 fire',
  ],
  [
    'two stakes',
    {
      a: dated('The family has a stake of 61 percent.'),
      b: dated('The family keeps a stake of 57 percent.'),
    },
    '/howmany stake of the family',
  ],
  [
    'two fees',
    {
      a: dated('The fee is €40 million, with €3 million more in bonuses.'),
      b: dated('The clubs agreed a fee of €46 million.'),
    },
    '/howmany fee',
  ],
];

describe('numbers of two things', () => {
  it.each(CASES)('are not set against each other: %s', async (_, texts, question) => {
    expect((await outcomeOf(texts, question)).verdict).not.toMatch(/differ|disagree/);
  });

  it.each(STILL)('are not seen in %s', async (_, texts, question) => {
    expect((await outcomeOf(texts, question)).verdict).toMatch(/differ|disagree/);
  });
});

describe('a part of those aboard', () => {
  it('is all of the dead', async () => {
    const texts = {
      a: dated('A bus carrying 60 people overturned near Tarn, killing nine of them.'),
      b: dated('A bus overturned near Tarn and 11 people were killed.'),
    };
    expect(await outcomeOf(texts, '/howmany killed')).toEqual({
      verdict: 'differ',
      values: ['9 killed [a]', '11 killed [b]'],
    });
  });
});
