import { describe, expect, it } from 'vitest';
import { toldOf } from '../../support/told-disputes.ts';

function article(first: string, second: string, headings = ['Key facts', 'At a glance']): string {
  return `# Marl river summit in Lyon\n\nA summit on the Marl is held in Lyon, officials said.\n\n## ${headings[0]}\n\n${first}\n\n## ${headings[1]}\n\n${second}\n`;
}

describe('fact boxes of one article, in /disputes', () => {
  it.each([
    [
      'a weekday that a range of days lacks',
      article('Date: Saturday', 'Date: 12–14 May 2031'),
      '/when summit [perhaps-other-occasion]: Saturday (a) / 12–14 May 2031 (a)',
    ],
    [
      'two days',
      article('Date: 3 May 2031', 'When: 9 May 2031'),
      '/when summit [perhaps-other-occasion]: 3 May 2031 (a) / 9 May 2031 (a)',
    ],
    [
      'one day and a meeting of several',
      article('Date: 3 May 2031', 'Format: 4-day plenary'),
      '/when summit [perhaps-other-occasion]: 3 May 2031 (a) / 4 days (a)',
    ],
  ])('tells %s', async (_, text, line) => {
    expect(await toldOf({ a: text })).toEqual([line]);
  });

  it.each([
    ['a weekday that a range of days has', article('Date: Tuesday', 'Date: 12–14 May 2031')],
    ['a deadline', article('Date: 3 May 2031', 'Deadline: 9 May 2031')],
    ['a range and its length', article('Date: 3–6 May 2031', 'Format: 4-day plenary')],
    [
      'occasions that have headings of their own',
      article('Date: 3 May 2031', 'Date: 9 May 2031', ['The Lyon summit', 'The second summit']),
    ],
    ['a programme', article('Date: 3 May 2031\nDate: 4 May 2031', 'Date: 9 May 2031')],
    [
      'boxes of two places',
      article('Date: 3 May 2031\nPlace: Lyon', 'Date: 9 May 2031, Turin', ['In Lyon', 'In Turin']),
    ],
  ])('tells nothing of %s', async (_, text) => {
    expect(await toldOf({ a: text })).toEqual([]);
  });
});
