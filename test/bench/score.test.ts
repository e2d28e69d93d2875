import { describe, expect, it } from 'vitest';
import { scoreAnswer, scoreStory, together } from '../../bench/score.ts';
import type { Expected, Label, Story } from '../../bench/story.ts';
import type { AnswerJson } from '../../src/render/json.ts';

const TEXTS = new Map([
  ['gull', 'Fourteen people died off Port Ansel.'],
  ['sun', 'Sixteen died.'],
]);

const FOURTEEN: Expected = {
  value: '14',
  keys: ['14'],
  sources: ['gull'],
  span: 'Fourteen people',
};
const SIXTEEN: Expected = { value: '16', keys: ['16'], sources: ['sun', 'star'], span: 'Sixteen' };
const DEAD: Label = {
  id: 'q1',
  command: 'howmany',
  argument: 'dead',
  expect: [FOURTEEN, SIXTEEN],
  verdict: 'disagree',
};
const UNKNOWN: Label = { id: 'q2', command: 'who', argument: 'owner', expect: [], verdict: 'none' };

type Given = AnswerJson['values'][number];

function value(said: string, source: string): Given {
  const quote = {
    source,
    text: TEXTS.get(source) ?? '',
    start: 0,
    end: TEXTS.get(source)?.length ?? 0,
  };
  return { value: said, sources: [source], origins: 1, quotes: [quote] };
}

describe('scoreAnswer', () => {
  it('counts what a right answer has', () => {
    const values = [value('14 people', 'gull'), value('16', 'sun')];
    const { counts, mistakes } = scoreAnswer(DEAD, { verdict: 'differ', values }, TEXTS);
    expect(mistakes).toEqual([]);
    expect(counts).toEqual({
      questions: 1,
      rightVerdicts: 1,
      values: 2,
      found: 2,
      sourced: 2,
      givenSources: 2,
      rightSources: 2,
      wantedSources: 3,
      namedSources: 2,
      rightMarks: 1,
      wrongMarks: 0,
      missedMarks: 0,
      unanswerable: 0,
      falseAnswers: 0,
      quotes: 2,
      exactQuotes: 2,
    });
  });

  it('names what is missing, and the verdict', () => {
    const answer = { verdict: 'single' as const, values: [value('14', 'gull')] };
    const { counts, mistakes } = scoreAnswer({ ...DEAD, soft: true }, answer, TEXTS);
    expect(counts).toMatchObject({ found: 1, rightVerdicts: 0, missedMarks: 1 });
    expect(mistakes).toEqual([
      { id: 'q1', question: '/howmany dead', what: 'not found: 16' },
      { id: 'q1', question: '/howmany dead', what: 'verdict single instead of disagree (soft)' },
    ]);
  });

  it('asks neither for optional values nor against them', () => {
    const label = {
      ...DEAD,
      verdict: 'single' as const,
      expect: [FOURTEEN, { ...SIXTEEN, optional: true }],
    };
    const without = scoreAnswer(label, { verdict: 'single', values: [value('14', 'gull')] }, TEXTS);
    expect(without.counts).toMatchObject({ values: 1, found: 1, wantedSources: 1 });
    const values = [value('14', 'gull'), value('16', 'sun')];
    const withIt = scoreAnswer(label, { verdict: 'single', values }, TEXTS);
    expect(withIt.counts).toMatchObject({ values: 1, givenSources: 2, rightSources: 2 });
    expect(withIt.mistakes).toEqual([]);
  });

  it('finds a value whose source does not state it, but not as sourced', () => {
    const values = [{ value: '16', sources: ['gull'], origins: 1, quotes: [] }];
    const { counts } = scoreAnswer(DEAD, { verdict: 'single', values }, TEXTS);
    expect(counts).toMatchObject({ found: 1, sourced: 0, givenSources: 1, rightSources: 0 });
  });

  it('knows an answer that should be none', () => {
    const silent = scoreAnswer(UNKNOWN, { verdict: 'none', values: [] }, TEXTS);
    expect(silent.counts).toMatchObject({ unanswerable: 1, falseAnswers: 0, rightVerdicts: 1 });
    const values = [value('14', 'gull')];
    const loud = scoreAnswer(UNKNOWN, { verdict: 'disagree', values }, TEXTS);
    expect(loud.counts).toMatchObject({ falseAnswers: 1, wrongMarks: 1, givenSources: 1 });
    expect(loud.mistakes.map(({ what }) => what)).toEqual([
      'answered, though the articles do not say',
    ]);
  });

  it('counts quotes that are not where they claim to be', () => {
    const moved = value('14', 'gull');
    const quotes = moved.quotes.map((quote) => ({ ...quote, start: quote.start + 1 }));
    const values = [
      { ...moved, quotes },
      { ...value('14', 'moon'), sources: ['gull'] },
    ];
    const { counts } = scoreAnswer(DEAD, { verdict: 'single', values }, TEXTS);
    expect(counts).toMatchObject({ quotes: 2, exactQuotes: 0 });
  });
});

describe('scoreStory', () => {
  it('asks every question as it would be typed, and adds up', async () => {
    const asked: string[] = [];
    const story: Pick<Story, 'labels' | 'texts' | 'ask'> = {
      labels: [DEAD, UNKNOWN],
      texts: TEXTS,
      ask: async (question) => {
        asked.push(question);
        return {
          question,
          kind: 'nothing',
          verdict: 'none',
          values: [],
          differences: [],
          coverage: { articles: 2, origins: 2 },
        };
      },
    };
    const { counts, mistakes } = together(await scoreStory(story));
    expect(asked).toEqual(['/howmany dead', '/who owner']);
    expect(counts).toMatchObject({ questions: 2, rightVerdicts: 1, values: 2, unanswerable: 1 });
    expect(mistakes).toHaveLength(3);
  });
});
