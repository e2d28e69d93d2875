import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** A Wednesday. */
const PUBLISHED = '2025-12-10';

describe('resolved against the publication date', () => {
  it.each([
    ['The tanker burned on Friday.', ['Friday = 5 December 2025']],
    ['The jury will return on Friday.', ['Friday = 12 December 2025']],
    ['On Monday the council will vote.', ['Monday = 15 December 2025']],
    [
      'Police said Friday they will march Tuesday.',
      ['Friday = 5 December 2025', 'Tuesday = 16 December 2025'],
    ],
    ['Ministers agreed on a harbour plan at talks on Monday.', ['Monday = 8 December 2025']],
    ['The mill has a plan for Monday.', ['Monday = 15 December 2025']],
    ['Ministers to meet on Saturday', ['Saturday = 13 December 2025']],
    ['They were told to leave by Friday.', ['Friday = by 12 December 2025']],
    ['The hearing was adjourned until Monday.', ['Monday = until 15 December 2025']],
    ['She had expected to speak on Monday.', ['Monday = 8 December 2025']],
    ['Sales fell later last month.', ['later last month = late November 2025']],
    ['Last Wednesday it snowed.', ['Last Wednesday = 3 December 2025']],
    ['next Wednesday', ['next Wednesday = 17 December 2025']],
    ['It was dark on Friday night.', ['Friday night = night of 5 December 2025']],
    ['yesterday evening', ['yesterday evening = evening of 9 December 2025']],
    ['He fled last night.', ['last night = night of 9 December 2025']],
    ['The port reopens tomorrow.', ['tomorrow = 11 December 2025']],
    ['prices this week', ['this week = week of 8 December 2025']],
    ['It was sold earlier in the week.', ['earlier in the week = 8–10 December 2025']],
    ['sales last month', ['last month = November 2025']],
    ['over the weekend it froze', ['the weekend = 6–7 December 2025']],
    ['two years ago', ['two years ago = 2023']],
    ['The bridge will open in three weeks.', ['three weeks = week of 29 December 2025']],
    ['It fell twice in three weeks.', ['three weeks = 3 weeks']],
    ['before the end of the year', ['the end of the year = by 31 December 2025']],
    ['in October last year', ['October last year = October 2024']],
    ['He died on Christmas Eve.', ['Christmas Eve = 24 December 2025']],
    ['The final is on 5 January.', ['5 January = 5 January 2026']],
    ['She was arrested in May.', ['May = May 2025']],
    ['Fri., Dec. 12', ['Fri., Dec. 12 = 12 December 2025']],
    ['on the 15th.', ['the 15th = 15 December 2025']],
  ])('%s', (text, expected) => expect(read(text, PUBLISHED)).toEqual(expected));
});

describe('without a publication date', () => {
  it.each([
    ['The tanker burned on Friday.', ['Friday = Friday']],
    ['It was sold earlier this week.', ['earlier this week = earlier this week']],
    ['two years ago', ['two years ago = 2 years ago']],
    ['on May 7', ['May 7 = 7 May']],
    ['He fled last night.', ['last night = yesterday night']],
    ['It closes by Saturday.', ['Saturday = by Saturday']],
    ['days earlier', ['days earlier = days earlier']],
    ['until the end of the month', ['the end of the month = until the end of this month']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('ignores a publication date that is none', () => {
    expect(read('on Friday', 'yesterday')).toEqual(['Friday = Friday']);
  });
});
