import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerJson, renderExplained, renderJson } from '../../src/render/json.ts';
import { arbitraryAnswer, arbitraryFound } from './arbitrary-answer.ts';
import {
  DIFFER,
  DISPUTES,
  HELP,
  NO_DISPUTES,
  NOTHING,
  SOURCE_LIST,
  UNCLEAR,
  WHY,
} from './example-answers.ts';

function parse(text: string): AnswerJson {
  return AnswerJson.parse(JSON.parse(text));
}

describe('renderJson', () => {
  it('writes an answer with quotes', () => {
    const { values, differences, ...rest } = parse(renderJson(DIFFER, 'q7'));
    expect(rest).toMatchObject({
      id: 'q7',
      question: '/howmany passengers',
      kind: 'found',
      verdict: 'differ',
      subject: 'passengers',
      coverage: { articles: 5, origins: 4, newest: '2031-03-09' },
    });
    expect(values[3]).toEqual({
      value: '51',
      asOf: '2031-03-08',
      sources: ['002'],
      origins: 1,
      quotes: [
        { source: '002', text: 'By Saturday the list held 51 passengers.', start: 100, end: 140 },
      ],
    });
    expect(differences).toEqual([
      {
        kind: 'number',
        certainty: 'update',
        values: [2, 3],
        reason: 'The number of passengers went from 46 to 51.',
      },
    ]);
  });

  it('writes differences as two values each, with the question for more', () => {
    const json = parse(renderJson(DISPUTES));
    expect(json).toMatchObject({
      kind: 'disputes',
      verdict: 'disagree',
      differences: [
        { kind: 'time', values: [0, 1], question: '/when ferry' },
        { kind: 'number', values: [2, 3], question: '/howmany passengers' },
      ],
    });
    expect(json.values.map(({ value }) => value)).toEqual([
      '6 March 2031',
      '7 March 2031',
      '46',
      '51',
    ]);
    expect(parse(renderJson(NO_DISPUTES))).toMatchObject({
      verdict: 'none',
      values: [],
      message: 'No difference found on ‘lighthouse’.',
    });
  });

  it('writes why beside the answer, and claims only where they are asked for', () => {
    const json = parse(renderJson(WHY));
    expect(json).toMatchObject({ kind: 'why', verdict: 'disagree', question: '/why /when ferry' });
    expect(json.why).toContain(
      'So sources disagree: values that cannot both hold, of one occasion.',
    );
    expect(json).not.toHaveProperty('explanation');
    expect(JSON.parse(renderExplained(WHY))).toMatchObject({ explanation: WHY.explanation });
  });

  it.each([
    [NOTHING, { kind: 'nothing', nearest: ['Lena Brandvold', 'Brandvold Shipping'] }],
    [SOURCE_LIST, { kind: 'sources', problems: [{ file: 'scan.txt', reason: 'it is empty' }] }],
    [HELP, { kind: 'help', examples: ['/who Lena Brandvold', '/where Aurelia'] }],
    [
      UNCLEAR,
      { kind: 'unclear', message: 'There is no command ‘/whose’. /help lists the commands.' },
    ],
  ])('%#: writes an answer without quotes', (answer, part) => {
    const json = parse(renderJson(answer, 3));
    expect(json).toMatchObject({ id: 3, verdict: 'none', values: [], differences: [], ...part });
  });

  it('leaves out the id where there is none', () => {
    expect(Object.keys(parse(renderJson(HELP)))).not.toContain('id');
  });

  it('keeps to its schema, on one line, without a raw control character', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        const line = renderJson(answer, 'x');
        expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
        expect(parse(line).question).toBe(answer.question.text);
      }),
    );
  });

  it('gives every quote exactly', () => {
    fc.assert(
      fc.property(arbitraryFound, (answer) => {
        const texts = parse(renderJson(answer)).values.map(({ quotes }) =>
          quotes.map(({ text }) => text),
        );
        expect(texts).toEqual(answer.values.map(({ quotes }) => quotes.map(({ text }) => text)));
      }),
    );
  });
});
