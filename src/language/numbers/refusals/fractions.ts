import type { Figure } from '../figures/figure.ts';
import { type Reading, type Refused, textAfter } from '../quantity.ts';

const PART_AFTER =
  /^(?:[- ](?:thirds?|halves|half|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|thousandths?)|-quarters?| quarters? of)(?![a-z])/i;
const RATIO_AFTER =
  /^ (?:out of|in)(?: every)? (?:\d|10|20|50|100|1,000|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred)(?= [a-z])/i;
const TIME_AFTER =
  /^ (?:more |consecutive |straight |separate )?(?:second|minute|hour|day|night|week|month|season|year|decade|round|game|match|attack|incident|place|countr|cit|state|town|villag)/i;
const OUT_OF = /^ out of(?: every)? $/;
const ORDINAL_AFTER = /^-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z])/i;
const BASES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);

/** "two-thirds", "twenty-first", "one in five", "nine out of ten": a part or a rank of something, not a number of things. */
export function isFraction(
  figure: Figure,
  reading: Reading,
  previous: Refused | undefined,
): boolean {
  const after = textAfter(reading, figure.end);
  if (PART_AFTER.test(after) || ORDINAL_AFTER.test(after)) return true;
  const ratio = figure.low < 10 ? RATIO_AFTER.exec(after) : null;
  if (
    ratio !== null &&
    (ratio[0].startsWith(' out') || !TIME_AFTER.test(after.slice(ratio[0].length)))
  )
    return true;
  if (previous === undefined || !BASES.has(figure.low)) return false;
  const gap = reading.text.slice(previous.figure.end, figure.start);
  return (
    OUT_OF.test(gap) ||
    (previous.refused && /^ in(?: every)? $/.test(gap) && previous.figure.low < 10)
  );
}
