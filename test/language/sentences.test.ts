import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('stays one sentence', () => {
  it.each([
    'The U.S. Coast Guard and the U.K. Met Office warned of gales.',
    'Judge H. R. Lindqvist fined J.K. Morland and Gen. Tomas Varga.',
    'The trial of Mr. Adebayo began on Oct. 21 Street time or near it.',
    'They met at 9 a.m. Monday and at 4 p.m. Eastern time.',
    'Norvik Corp. Chief Executive Ana Brandt left Halden Co. Ltd. on Friday.',
    'See No. 7 Quay St. Paul for the plan.',
    'A few groups (e.g. Harbour Watch) objected, i.e. Two of five.',
    '"Where is the captain?" she asked.',
    '"Where is the captain?" Maria Hale asked reporters.',
    '"Stop the game!" the referee shouted.',
    '"We lost the mast." he said.',
    '"I saw the wave... I saw it come," the mate said.',
    'The mast broke … and the crew jumped.',
    '"No deal holds without trust." – Ministry of Trade',
    '1. Harbour dues – who pays them.',
    '• 2. Harbour dues.',
    'Key speakers 1. The mayor of Halden',
    'Profit rose 3.5 percent to $4.20 a share at example.com today.',
    'Version 2.0 of harbour.Com was shown.',
    'a sentence without capitals or a stop',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('is parted', () => {
  it.each([
    ['The storm hit the U.S. It moved on.', ['The storm hit the U.S.', 'It moved on.']],
    ['He left at 9 a.m. Police came later.', ['He left at 9 a.m.', 'Police came later.']],
    ['She joined Norvik Inc. Shares fell.', ['She joined Norvik Inc.', 'Shares fell.']],
    ['The answer was No. He left.', ['The answer was No.', 'He left.']],
    ['"It is over." However, he stayed.', ['"It is over."', 'However, he stayed.']],
    ['"Who won?" The crowd left.', ['"Who won?"', 'The crowd left.']],
    [
      'Both sides agreed.After the vote, they left.',
      ['Both sides agreed.', 'After the vote, they left.'],
    ],
    ['The port of Halden.It is shut.', ['The port of Halden.', 'It is shut.']],
    ['They waited... Then the lights went out.', ['They waited...', 'Then the lights went out.']],
    ['Who pays? Who sails? Nobody.', ['Who pays?', 'Who sails?', 'Nobody.']],
    [
      '"It went fast," said Ana. "We had no time."',
      ['"It went fast," said Ana.', '"We had no time."'],
    ],
    ['1. Dues rose. 2. Ships left.', ['1. Dues rose.', '2. Ships left.']],
  ] as const)('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('splitSentences', () => {
  it('looks only at its range and gives trimmed offsets into the whole text', () => {
    const text = 'Before. [  One came.  Two left.  ] After.';
    const range = { start: text.indexOf('[') + 1, end: text.indexOf(']') };
    const found = splitSentences(text, range).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['One came.', 'Two left.']);
  });

  it('gives nothing for nothing', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf('   ')).toEqual([]);
  });

  it('loses no word and keeps the order, whatever the text', () => {
    const word = fc.constantFrom(
      'Mr.',
      'U.S.',
      '"',
      "'",
      '...',
      '?"',
      'said',
      'Ana',
      '1.',
      ' ',
      'end.',
      '😀',
      '–',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 60 }),
        (words) => {
          const text = words.join(' ').replace(/[^\S ]/g, ' ');
          const spans = splitSentences(text, { start: 0, end: text.length });
          const rest = (from: number, to: number) => text.slice(from, to).trim();
          let from = 0;
          for (const { start, end } of spans) {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(from);
            expect(rest(from, start)).toBe('');
            from = end;
          }
          expect(rest(from, text.length)).toBe('');
        },
      ),
    );
  });

  it('takes a paragraph of a megabyte in its stride', () => {
    const text = 'The council of Halden met on Tuesday and adjourned. '.repeat(20_000);
    expect(splitSentences(text, { start: 0, end: text.length })).toHaveLength(20_000);
  });
});
