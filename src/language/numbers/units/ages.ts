import {
  type Measured,
  type Quantity,
  type Reading,
  textAfter,
  textBefore,
  tokenBefore,
} from '../quantity.ts';

const OLDEST = 115;
const AGE: Measured['unit'] = { kind: 'age' };

const OLD_AFTER = /^(?:[- ]years?[- ](?:old|of[- ]age)s?|[- ]?yo|[- ]yr[- ]old)(?![a-z])/i;
const AGED_BEFORE = /(?<![a-z])(?:aged|age|ages|age of|the age of|turned|turning) $/i;
const IS_BEFORE =
  /(?:^|[^\p{L}])(?:he|she|who|(\p{Lu}\p{L}+)),? (?:is|was|is only|was only|was just|is just|is now|was then)$/u;
/** "At 61, Lee is the oldest": past 12 no hour goes without its minutes. */
const AT_AGE = /(?:^|[.!?]["'”’]? )At $/;
const HOURS = 12;
const WHO_AFTER = /^, (?:he|she|\p{Lu}\p{L}+) /u;
const IS_AFTER = /^(?: at the time| when | then(?![a-z])|[.;,]|$)/;
// "Ann Lee, 34, was" and, with the comma forgotten, "Ann Lee, 34 was"; brackets as in "(34)" are goals and pages too.
const APPOSED_AFTER =
  /^(?:[,.;)]|$| ?[-–—] | and | (?:was|is|of(?! which| whom| them| the| those)|from|who|has|had|died|told|said|says|pleaded|faces)(?![a-z]))/;
const PLACE_BEFORE =
  /(?<![a-z])(?:in|at|near|from|to|of|around|outside|across|on) (?:\p{Lu}[\p{L}.'-]+ )*\p{Lu}[\p{L}.'-]+, $/u;
const LISTED_AFTER = /^ and \d{1,3}(?:,|\.|$| (?:was|were|are))/;

/** Ages: "34-year-old", "aged 34", "At 61, Lee …", "was 18 at the time", "Ann Lee, 34,". */
export function ageUnit(quantity: Quantity, reading: Reading): Measured | undefined {
  const after = textAfter(reading, quantity.figure.end);
  const old = OLD_AFTER.exec(after);
  if (old !== null) return { unit: AGE, end: quantity.figure.end + old[0].length };
  const { low, high, figure } = quantity;
  if (!Number.isInteger(low) || low < 1 || high > OLDEST || figure.currency !== undefined)
    return undefined;
  const before = textBefore(reading, quantity.start);
  if (/ages of/.test(reading.text.slice(quantity.start, quantity.figureStart)))
    return { unit: AGE };
  const aged = AGED_BEFORE.exec(before);
  if (aged !== null && !/^[ -][a-z]+s(?![a-z])/.test(after)) {
    return { unit: AGE, start: quantity.start - aged[0].length };
  }
  if (low > HOURS && AT_AGE.test(before) && WHO_AFTER.test(after)) return { unit: AGE };
  if (IS_BEFORE.test(before.trimEnd()) && IS_AFTER.test(after) && isPerson(quantity, reading))
    return { unit: AGE };
  if (figure.form === 'digits' && isApposed(quantity, reading, before, after)) return { unit: AGE };
  return undefined;
}

/** "She was 18", "Lee was 18": a name right before the verb, not "the score was 18". */
function isPerson({ start }: Quantity, reading: Reading): boolean {
  const verb = tokenBefore(reading, start);
  return verb !== undefined && verb.pos !== 'NOUN';
}

/** A number between commas behind a name or a person's noun: "Ann Lee, 34," or "her daughters, 11 and 13,". */
function isApposed(
  { start, figureStart }: Quantity,
  reading: Reading,
  before: string,
  after: string,
): boolean {
  if (start !== figureStart) return false;
  const comma = before.endsWith(', ');
  const listed = /, \d{1,3} and $/.test(before);
  if (!comma && !listed) return false;
  const noun = tokenBefore(
    reading,
    start - (listed ? (/\d+ and $/.exec(before)?.[0].length ?? 0) : 0) - 2,
  );
  const isName = noun?.pos === 'PROPN' || /^\p{Lu}/u.test(noun?.text ?? '');
  if (noun === undefined || (!isName && noun.pos !== 'NOUN')) return false;
  if (isName && PLACE_BEFORE.test(before) && !after.startsWith(',')) return false;
  if (after.startsWith(' and ') && !LISTED_AFTER.test(after) && !/^ and \p{Lu}/u.test(after))
    return false;
  return (
    APPOSED_AFTER.test(after) &&
    (isName || /^(?:[,.;)]|$| and )/.test(after)) &&
    !/^,\d/.test(after)
  );
}
