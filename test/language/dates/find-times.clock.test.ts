import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('times of day', () => {
  it.each([
    ['at 2:18 p.m. on the pier', ['2:18 p.m. = 14:18']],
    ['around 3 pm ET', ['3 pm ET = about 15:00 UTC−5']],
    ['at 20:00 GMT', ['20:00 GMT = 20:00 UTC']],
    ['by 0600 GMT', ['0600 GMT = by 06:00 UTC']],
    ['shut at noon, lit until midnight', ['noon = 12:00', 'midnight = until 00:00']],
    ['at 9 on Friday', ['9 = 09:00', 'Friday = Friday']],
    ['at 7 tonight', ['7 = 19:00', 'tonight = tonight']],
    ['open 11-2 p.m.', ['11-2 p.m. = 11:00–14:00']],
    ['between 9 a.m. and noon', ['9 a.m. and noon = 09:00–12:00']],
    ["at five o'clock in the evening", ["five o'clock in the evening = 17:00"]],
    ['it was 06:40 when the gates opened', ['06:40 = 06:40']],
    ['at dawn, and again overnight', ['dawn = morning', 'overnight = night']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('takes American daylight saving from the publication date', () => {
    expect(read('at 3 p.m. ET', '2025-07-01')).toEqual(['3 p.m. ET = 15:00 UTC−4']);
  });
});

describe('lengths of time', () => {
  it.each([
    ['two years of strikes', ['two years = 2 years']],
    ['a 48-hour pause, then a 60\u2011day one', ['48-hour = 48 hours', '60-day = 60 days']],
    ['over a decade of drought', ['over a decade = at least 10 years']],
    ['nearly three hours late', ['nearly three hours = nearly 3 hours']],
    ['two to three weeks', ['two to three weeks = 2–3 weeks']],
    ['two and a half years', ['two and a half years = 2.5 years']],
    ['a year and a half', ['a year and a half = 1.5 years']],
    ['within 48 hours', ['within 48 hours = up to 48 hours']],
    ['They dug for days.', ['days = at least 2 days']],
    ['the past month', ['the past month = 1 month']],
    ['a day-long hearing', ['a day-long = 1 day']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
