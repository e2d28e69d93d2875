import { describe, expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../../support/tiny-library.ts';

const SHOP: Texts = {
  a: '# Watch shop raided in Lund\n\nFour men broke into a watch shop in Lund at night. Two women saw it from the tram stop.',
  b: '# Raid on watch shop\n\nThe watch shop in Lund was raided by four burglars.',
};

const SCHOOL: Texts = {
  a: '# Concert in Orla\n\nThree men sang in Orla on Friday. A thief was caught in Vell.',
};

const PIT: Texts = {
  a: '# Pit at Gorm floods\n\nNine men came up from the pit at Gorm. Two miners died.',
};

describe('people who are counted by what they did', () => {
  it('takes men who broke in for burglars', async () => {
    expect(await outcomeOf(SHOP, '/howmany burglars')).toMatchObject({
      verdict: 'agree',
      values: [expect.stringMatching(/^4 .*\[a, b\]$/)],
    });
  });

  it('takes no men who did something else for them', async () => {
    expect((await outcomeOf(SCHOOL, '/howmany thieves')).values.join()).not.toContain('3');
  });

  it('takes no men for the dead', async () => {
    expect((await outcomeOf(PIT, '/howmany miners died')).values).toEqual(['2 miners [a]']);
  });
});

describe('things by a word for any thing', () => {
  const LOAN: Texts = {
    a: '# Silver gone from Tarn Castle\n\nThieves stole 14 objects from Tarn Castle on Monday.',
    b: '# Castle loses its silver\n\nTarn Castle was robbed. The thieves stole 14 pieces of silver.',
  };
  it('joins objects and pieces', async () => {
    expect((await outcomeOf(LOAN, '/howmany objects stolen')).values).toEqual([
      expect.stringMatching(/^14 objects \[a, b\]$/),
    ]);
  });
});
