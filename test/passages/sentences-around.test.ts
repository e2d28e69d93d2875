import { describe, expect, it } from 'vitest';
import { sentencesAround } from '../../src/passages/sentences-around.ts';

const TEXT = `---
title: A dam gives way
---
The dam gave way on Tuesday. Water stood in the main street by noon, the mayor said.

Nobody was hurt. Schools stay closed.
`;

function around(quote: string) {
  const start = TEXT.indexOf(quote);
  return sentencesAround(TEXT, { start, end: start + quote.length });
}

describe('sentencesAround', () => {
  it.each([
    [
      'Water stood in the main street by noon, the mayor said.',
      { before: 'The dam gave way on Tuesday.', after: 'Nobody was hurt.' },
    ],
    [
      'the main street by noon',
      { before: 'The dam gave way on Tuesday.', after: 'Nobody was hurt.' },
    ],
    [
      'The dam gave way on Tuesday.',
      { after: 'Water stood in the main street by noon, the mayor said.' },
    ],
    ['Schools stay closed.', { before: 'Nobody was hurt.' }],
  ])('%s', (quote, expected) => {
    expect(around(quote)).toEqual(expected);
  });

  it.each(['', '---', '---\n', '\n\n'])('finds nothing in %j', (text) => {
    expect(sentencesAround(text, { start: 0, end: 0 })).toEqual({});
  });
});
