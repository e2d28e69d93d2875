import { describe, expect, it } from 'vitest';
import { outcomeOf, type Texts } from '../../support/tiny-library.ts';

describe('venues of sentences that stand behind a town', () => {
  it.each<readonly [string, string, Texts, string]>([
    [
      'a court',
      'sentence passed',
      {
        a: 'Judge Ada Holt handed down the sentence on Bo Quist at the Marl Crown Court in Turin.',
        b: 'The sentence on Bo Quist was passed at the Tarn Crown Court in Turin.',
      },
      'Marl Crown Court [a]',
    ],
    [
      'a clinic',
      'Ola Bern medical',
      {
        a: 'Ola Bern joined the Rovers. The medical took place at the Marl Clinic in Lyon.',
        b: 'Ola Bern signed for the Rovers. He passed a medical at the Tarn Clinic in Lyon.',
      },
      'Tarn Clinic [b]',
    ],
  ])('sets %s against another of the town', async (_, question, texts, value) => {
    const { verdict, values } = await outcomeOf(texts, `/where ${question}`);
    expect(['differ', 'disagree']).toContain(verdict);
    expect(values).toContain(value);
  });

  it.each<readonly [string, Texts]>([
    [
      'only one source has a venue',
      {
        a: 'Judge Ada Holt handed down the sentence on Bo Quist in Turin.',
        b: 'The sentence on Bo Quist was passed at the Tarn Crown Court in Turin.',
      },
    ],
    [
      'both have the same',
      {
        a: 'Judge Ada Holt handed down the sentence on Bo Quist at the Tarn Crown Court in Turin.',
        b: 'The sentence on Bo Quist was passed at the Tarn Crown Court in Turin.',
      },
    ],
    [
      'the venue is any',
      {
        a: 'Judge Ada Holt handed down the sentence on Bo Quist at a court in Turin.',
        b: 'The sentence on Bo Quist was passed at the Tarn Crown Court in Turin.',
      },
    ],
  ])('marks nothing where %s', async (_, texts) => {
    expect((await outcomeOf(texts, '/where sentence passed')).verdict).toBe('agree');
  });
});
