import type { Figure } from '../figures/figure.ts';
import { type Reading, textAfter, textBefore } from '../quantity.ts';
import { isDuration } from '../units/durations.ts';
import { isMeasured } from '../units/measures.ts';
import { nounPhraseAt } from '../units/noun-phrase.ts';

const PRONOUN_BEFORE =
  /(?:^|[^\p{L}])(?:no|any|some|every|each|this|that|which|the|another|other|first|last|next|previous|big|good|new|old|only a|a|my|his|her|our|their)[ -]$|-$/iu;
const IDIOM = new Set([
  'hand',
  'day',
  'side',
  'way',
  'thing',
  'reason',
  'kind',
  'sort',
  'morning',
  'evening',
  'night',
  'example',
  'respect',
]);
/** "at one point", but "fell one point". */
const AT_ONE = new Set(['time', 'point', 'moment', 'stage', 'end', 'level']);
const COUNTED_DAY =
  /(?:for|in|only|just|than|least|within|last(?:s|ed|ing)?|after|took|about|nearly|almost) $/i;
const BEFALLEN =
  /^ (?:(?:was|is|has been|had been) )?(?:dead|killed|wounded|injured|hurt|missing|arrested|died|critically|seriously)(?![a-z])/i;
const AGED = /^-(?:year|month|week|day)/i;

/** "one of those", "no one", "on the one hand", "one day": "one" that counts nothing. */
export function isPronounOne(figure: Figure, reading: Reading): boolean {
  const written = reading.text.slice(figure.start, figure.end).toLowerCase();
  if (written !== 'one') return false;
  const after = textAfter(reading, figure.end);
  const before = textBefore(reading, figure.start);
  if (AGED.test(after)) return false;
  if (PRONOUN_BEFORE.test(before) || /^[-'](?!\d)/.test(after)) return true;
  if (isDuration(figure, reading))
    return /^ (?:day|night)/i.test(after) && !COUNTED_DAY.test(before);
  if (isMeasured(figure, reading)) return false;
  if (BEFALLEN.test(after)) return false;
  const noun = nounPhraseAt(reading, figure.end, false);
  return (
    noun === undefined || noun.start !== figure.end + 1 || noun.plural || isIdiom(noun.head, before)
  );
}

function isIdiom(head: string, before: string): boolean {
  return IDIOM.has(head) || (AT_ONE.has(head) && /(?<![a-z])at $/i.test(before));
}
