/** Minutes from midnight of "2:18", "2.18" or "2", with "a.m.", "p.m." or as on a 24-hour clock. */
export function minutes(time: string, half?: string): number | undefined {
  const [hour = Number.NaN, minute = 0] = time.split(/[:.]/).map(Number);
  const clock = half === undefined ? hour : (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  const total = clock * 60 + minute;
  return total >= 0 && total < 1440 && minute < 60 ? total : undefined;
}

/** Whether "around" or "shortly after" stands before a clock time. */
export function isApproximate(text: string, index: number): true | undefined {
  const before = text.slice(Math.max(0, index - 20), index);
  return /\b(?:around|about|approximately|roughly|shortly (?:after|before)|just (?:after|before)|circa|near|nearly|almost|some time after)(?: at)? $/i.test(
    before,
  )
    ? true
    : undefined;
}
