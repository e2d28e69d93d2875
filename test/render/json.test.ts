import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerJson, renderJson } from '../../src/render/json.ts';
import { arbitraryAnswer, arbitraryFound } from './arbitrary-answer.ts';
import { DIFFER, HELP, NOTHING, SOURCE_LIST, UNCLEAR } from './example-answers.ts';

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
