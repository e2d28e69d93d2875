import type { Figure } from '../figures/figure.ts';
import { type Reading, type Refused, textAfter } from '../quantity.ts';

const PART_AFTER =
  /^(?:[- ](?:thirds?|halves|half|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?)|-quarters?| quarters? of)(?![a-z])/i;
const RATIO_AFTER =
  /^ (?:out of|in)(?: every)? (?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)(?= [a-z])/i;
const TIME_AFTER =
  /^ (?:more |consecutive |straight |separate )?(?:second|minute|hour|day|night|week|month|season|year|decade|round|game|match|attack|incident|place|countr|cit|state|town|villag)/i;
const OUT_OF = /^ out of(?: every)? $/;

/** "two-thirds", "one in five", "nine out of ten": a part of something, not a number of things. */
export function isFraction(
  figure: Figure,
  reading: Reading,
  previous: Refused | undefined,
): boolean {
  const after = textAfter(reading, figure.end);
  if (PART_AFTER.test(after)) return true;
  const ratio = figure.low < 10 ? RATIO_AFTER.exec(after) : null;
  if (
    ratio !== null &&
    (ratio[0].startsWith(' out') || !TIME_AFTER.test(after.slice(ratio[0].length)))
  )
    return true;
  if (previous === undefined) return false;
  const gap = reading.text.slice(previous.figure.end, figure.start);
  return (
    OUT_OF.test(gap) ||
    (previous.refused && /^ in(?: every)? $/.test(gap) && previous.figure.low < 10)
  );
}
