import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/tiny-library.ts';

describe('/where', () => {
  it('finds the place that the happening hangs on, not another of the sentence', async () => {
    const texts = {
      a: 'The ferry Aurora sank off Gotland on Monday. Officials told reporters in Stockholm that nobody was hurt.',
    };
    expect((await outcomeOf(texts, '/where ferry sank')).values).toEqual(['Gotland [a]']);
  });

  it('takes a town inside a region for no contradiction', async () => {
    const texts = { a: 'The summit was held in Lyon.', b: 'The summit was held in France.' };
    expect(await outcomeOf(texts, '/where summit')).toMatchObject({ verdict: 'agree' });
  });

  it('sets two towns against each other', async () => {
    const texts = {
      a: 'Bo Quist was arrested in Lyon on Friday.',
      b: 'Bo Quist was arrested in Turin on Friday.',
    };
    expect(await outcomeOf(texts, '/where Bo Quist arrested')).toMatchObject({
      verdict: 'disagree',
    });
  });

  it('is no place where it is denied, asked or only supposed', async () => {
    const texts = {
      a: 'The summit will not be held in Lyon. Will the summit be in Turin? If the summit is in Oslo, we stay.',
    };
    expect(await outcomeOf(texts, '/where summit')).toEqual({ verdict: 'nothing', values: [] });
  });

  it('takes a state before an occasion for a party, a town for the place', async () => {
    const texts = { a: 'The Norway talks in Lyon ended. The Lyon talks were short.' };
    expect((await outcomeOf(texts, '/where talks')).values).toEqual(['Lyon [a]']);
  });

  it('reads a fact box by its other lines', async () => {
    const texts = {
      a: '# Notes\n\n## The harbour summit\n\n- Venue: Pier Hall, Lyon\n- Date: 3 May 2031\n',
    };
    expect((await outcomeOf(texts, '/where harbour summit')).values[0]).toBe('Pier Hall [a]');
    expect((await outcomeOf(texts, '/when harbour summit')).values).toEqual(['3 May 2031 [a]']);
  });

  it('says nothing of a place that no article has', async () => {
    const texts = { a: 'The talks in Lyon ended.' };
    expect(await outcomeOf(texts, '/where Geneva talks')).toEqual({
      verdict: 'nothing',
      values: [],
    });
  });

  it('knows where somebody belongs from where something happened', async () => {
    const texts = { a: 'Ada Marlow, 34, from Turin, won the race in Lyon.' };
    expect((await outcomeOf(texts, '/where Ada Marlow comes from')).values).toEqual(['Turin [a]']);
    expect((await outcomeOf(texts, '/where race won')).values).toEqual(['Lyon [a]']);
  });
});

describe('/when', () => {
  it('dates the happening by its own verb', async () => {
    const texts = {
      a: 'Jurors on 6 May 2031 watched how the bank was robbed. The bank was robbed on 2 March 2030.',
    };
    expect((await outcomeOf(texts, '/when bank robbed')).values[0]).toBe('2 March 2030 [a]');
  });

  it('takes a month for no contradiction of a day in it', async () => {
    const texts = { a: 'The mill burned in March 2030.', b: 'The mill burned on 2 March 2030.' };
    expect(await outcomeOf(texts, '/when mill burned')).toMatchObject({ verdict: 'agree' });
  });

  it('sets two days against each other', async () => {
    const texts = {
      a: 'The old mill burned on 3 March 2030.',
      b: 'The old mill burned on 2 March 2030.',
    };
    expect(await outcomeOf(texts, '/when old mill burned')).toMatchObject({ verdict: 'disagree' });
  });

  it('asks the calendar about a weekday', async () => {
    const texts = {
      a: 'The mill opened on Saturday.',
      b: 'The mill opened on 10-12 December 2025.',
    };
    expect((await outcomeOf(texts, '/when mill opened')).verdict).not.toBe('agree');
  });

  it('takes a plan for no contradiction of what then happened', async () => {
    const texts = {
      a: 'The bridge was to open on 2 March 2030.',
      b: 'The bridge opened on 9 March 2030.',
    };
    expect(await outcomeOf(texts, '/when bridge opened')).toMatchObject({ verdict: 'agree' });
  });

  it('answers a question for the time of day with one', async () => {
    const texts = {
      a: 'The mill burned on 2 March 2030. The first alarm came at 2:18 p.m. from the mill.',
    };
    expect((await outcomeOf(texts, '/when time of the alarm at the mill')).values).toEqual([
      '14:18 [a]',
    ]);
  });

  it('says nothing of what has no date', async () => {
    const texts = { a: 'The mill burned on 2 March 2030. The owner was not charged.' };
    expect(await outcomeOf(texts, '/when owner sentenced')).toEqual({
      verdict: 'nothing',
      values: [],
    });
  });
});

describe('/who', () => {
  it('marks an informal standing against an office', async () => {
    const texts = {
      a: 'Ada Marlow, a senior adviser to the minister, led the talks.',
      b: 'The group included Ada Marlow, who continues to play an informal role in the talks.',
    };
    expect((await outcomeOf(texts, '/who Ada Marlow')).verdict).toBe('differ');
  });
});

describe('/where at a level', () => {
  const texts = {
    a: 'The summit was held at Pier Hall in Lyon.',
    b: 'The summit was held in Lyon.',
  };

  it('answers with the region or country that the places lie in', async () => {
    expect((await outcomeOf(texts, '/ask which country was the summit held in?')).values).toEqual([
      'France [a, b]',
    ]);
  });

  it('answers with buildings only where one is asked for', async () => {
    expect((await outcomeOf(texts, '/ask which building hosted the summit?')).values).toEqual([
      'Pier Hall [a]',
    ]);
  });
});

describe('/where with a venue', () => {
  it.each([
    [
      'where probe launched',
      'The probe was launched on Tuesday from the Tarn Space Centre.',
      'The probe was launched from the Vell Space Centre on Tuesday.',
    ],
    [
      'where wounded taken',
      'The wounded were taken to the Tarn Hospital.',
      'Ambulances took the wounded to the Vell Hospital.',
    ],
    [
      'where sentence passed',
      'The sentence was passed at the Tarn Law Courts.',
      'The sentence was passed at the Vell Law Courts.',
    ],
  ])('%s', async (question, a, b) => {
    expect((await outcomeOf({ a, b }, `/${question}`)).verdict).toMatch(/differ|disagree/);
  });
});

describe('/when of what lies ahead', () => {
  it('is a plan in any tense', async () => {
    const texts = {
      a: '---\npublished: 2030-05-06\n---\nShareholders of the mill will vote on 14 May.',
      b: '---\npublished: 2030-05-06\n---\nThe vote of shareholders takes place on 15 May.',
    };
    expect(await outcomeOf(texts, '/when shareholders vote')).toMatchObject({
      verdict: 'differ',
    });
  });
});
