import { describe, expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../support/tiny-library.ts';

const CRASH: Texts = {
  a: '# Tram hits wall in Lund\n\nThe driver of a tram was hurt in Lund on Monday. The driver has a broken leg and is in hospital.',
  b: '# Tram crash\n\nA tram hit a wall in Lund. The driver suffered a broken leg, a doctor said.',
  c: '# Tram horror\n\nA tram hit a wall in Lund. The driver suffered a fractured skull.',
};

const RAID: Texts = {
  a: '# Shots in Orveld\n\nA cashier was shot in the arm in a raid in Orveld. A guard was hit in the knee.',
};

const MATCH: Texts = {
  a: '# Keeper out\n\nThe keeper Ivo Brandt was grazed on the cheek in the match at Marlow. He is at the head of the queue for a new contract.',
};

const SPEECH: Texts = {
  a: '# A warm hand\n\nThe envoy shook the hand of the minister in Tarn, at the heart of the city. The envoy broke with custom on the other hand.',
};

describe('injuries', () => {
  it('sets one part of the body against another', async () => {
    expect(await outcomeOf(CRASH, '/what injuries of the driver')).toEqual({
      verdict: 'differ',
      values: ['a broken leg [a, b]', 'a fractured skull [c]'],
    });
  });

  it.each([
    [RAID, 'cashier', ['shot in the arm [a]']],
    [RAID, 'guard', ['hit in the knee [a]']],
    [MATCH, 'Ivo Brandt', ['grazed on the cheek [a]']],
  ])('tells whose they are', async (texts, who, values) => {
    expect((await outcomeOf(texts, `/what injuries of ${who}`)).values).toEqual(values);
  });

  it('takes no part of the body that is not hurt', async () => {
    expect((await outcomeOf(SPEECH, '/what injuries of the envoy')).verdict).toBe('nothing');
  });
});
