import { describe, expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../../support/tiny-library.ts';

const MAST: Texts = {
  a: '# Mast at Korvo falls\n\nThe radio mast at Korvo fell in the night. The mast was 240 metres tall, and its lamp could be seen from 60 km away.',
  b: '# Korvo mast\n\nThe 240-metre mast at Korvo is gone. A cable of it came down 90 metres from a farm.',
};

const DAIRY: Texts = {
  a: '# Dairy sold\n\nBolt Foods will pay €64 million for Ostra Dairy. Bolt Foods had sales of €900 million last year.',
  b: '# Dairy changes hands\n\nOstra Dairy goes to Bolt Foods, which will pay €64 million for it.',
};

const FLOOD: Texts = {
  a: '# Flood in Varn\n\nThe flood in Varn cost 30 million euros, according to the council.',
  b: '# After the flood in Varn\n\nThe flood in Varn is over. A ticket for the concert is 25 euros. Varn has 900 million euros in the bank.',
};

const REWARD: Texts = {
  a: '# Violin stolen in Lenz\n\nA violin was stolen in Lenz on Monday. The owner has offered a reward of 20,000 euros for the violin.',
};

describe('a measure by its name', () => {
  it.each([
    ['a height is no distance', MAST, '/what height of the mast', ['240 m [a, b]']],
    ['nor when asked with how', MAST, '/ask how tall was the mast?', ['240 m [a, b]']],
    [
      'a price is no turnover',
      DAIRY,
      '/what Bolt Foods pays for Ostra Dairy',
      ['€64 million [a, b]'],
    ],
    ['any sum is no cost', FLOOD, '/what cost of the flood', ['€30 million [a]']],
    ['a reward is a sum', REWARD, '/howmany reward for the violin', ['€20,000 [a]']],
  ])('%s', async (_, texts, question, values) => {
    expect((await outcomeOf(texts, question)).values).toEqual(values);
  });
});

const TUNNEL: Texts = {
  a: '# Train stuck under the Sill\n\nThe tunnel under the Sill is 7 km long. The rescue in the tunnel took 5 hours. The tunnel lost 2 million euros in the year, 12 percent of its budget.',
};

describe('what "how" asks for', () => {
  it.each([
    ['how long did the rescue take?', ['5 hours [a]']],
    ['how much did the tunnel lose?', ['€2 million [a]']],
  ])('%s', async (question, values) => {
    expect((await outcomeOf(TUNNEL, `/ask ${question}`)).values).toEqual(values);
  });
});
