/**
 * Abbreviations that end in a full stop, by what may follow when the sentence goes on. Without the
 * final stop and in small letters.
 */

/** A name follows: never the end of a sentence. */
const TITLES = new Set(
  'mr mrs ms mx dr messrs mme mlle prof rev fr hon gen lt col maj brig capt cmdr cdr adm sgt cpl pvt sen rep gov pres supt insp det atty amb mt ft ste vs e.g i.e cf approx ca est'.split(
    ' ',
  ),
);

/** A number follows: "No. 7", "Oct. 21", "Sat. 4 May". */
const BEFORE_NUMBERS = new Set(
  'no nos p pp art sec fig vol ch para jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);

/** Often in the midst of a sentence, but as well at its end: the next word decides. */
const EITHER = new Set('st jr sr bros dept univ assn ave blvd rd sq bldg etc al ph.d'.split(' '));

/** A company's form: the sentence goes on where an office or another form follows. */
const COMPANIES = new Set(['inc', 'corp', 'co', 'ltd', 'plc', 'llc']);
const AFTER_COMPANY =
  /^(?:ltd|inc|corp|llc|group|holdings?|chief|ceo|cfo|coo|cto|president|vice|chair(?:man|woman|person)?|director|executives?|founder|co-founder|spokes\p{L}+|managing|general|analysts?|senior|head|manager|owner)\b/iu;

/** Clock halves: the sentence goes on where a day or a time zone follows. */
const CLOCK = new Set(['a.m', 'p.m', 'am', 'pm']);
const AFTER_CLOCK =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:[ecmp][sd]?t|gmt|utc|bst|cet|cest|msk|ist|eastern|pacific|central|mountain|local)\b|^\d/i;

/** "U.S", "J.K", "D.C", and a lone initial. */
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;

/** Words that, with a capital after an abbreviation, begin a new sentence rather than a name. */
const STARTERS = new Set(
  'the a an he she it they we i you his her its their our my this that these those there then here in on at by for from with without to of as after before since when while where if although though because but and or so yet however meanwhile both some many most all each no not nobody one two three several other others another who what why how which according asked last next earlier later instead also only even still now despite during under over until once'.split(
    ' ',
  ),
);

/**
 * Whether a full stop after `word` (the stop left off) belongs to an abbreviation and the sentence
 * goes on with `next`, the text after it.
 */
export function isAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (TITLES.has(lower) && (lower.includes('.') || startsName(word))) return true;
  if (BEFORE_NUMBERS.has(lower) && !INITIALS.test(word)) {
    return startsName(word) && /^\d/.test(next);
  }
  if (CLOCK.has(lower)) return AFTER_CLOCK.test(next);
  if (COMPANIES.has(lower)) return AFTER_COMPANY.test(next);
  if (!EITHER.has(lower) && !INITIALS.test(word)) return false;
  return !STARTERS.has(/^["'([]*([\p{L}]+)/u.exec(next)?.[1]?.toLowerCase() ?? '');
}

/** "Gen." and "vs." stand for words; "gen" at the end of slang does not matter. */
function startsName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:vs|cf|approx|ca|est|no|nos|p|pp)$/.test(word);
}
