import type { Token } from '../../tokens.ts';
import type { Figure } from '../figures/figure.ts';
import { type Reading, textAfter, textBefore, tokenBefore, tokenFrom } from '../quantity.ts';
import { isDuration } from '../units/durations.ts';
import { isMeasured } from '../units/measures.ts';
import { nounPhraseAt } from '../units/noun-phrase.ts';
import { stampEnd } from './time-stamps.ts';

/** Nouns whose number says which one: "page 3", "Article 5", "No. 4". */
const NUMBERED = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'pages?|pp?\\.|chapters?|articles?|sections?|paragraphs?|clauses?|verses?|volumes?|vol\\.|appendix|annex|figures?|tables?|items?|lines?',
    'nos?\\.?|number|numbers|numero|nr\\.|room|rooms|suite|apartment|apt\\.?|unit|floor|gate|platform|block|lot|bay|ward|cell',
    'route|highway|interstate|junction|exit|motorway|autobahn|flight|channel|runway|terminal|pier|track|lane',
    'phase|step|stage|level|tier|category|grade|class|type|part|act|scene|episode|chapter|round|game|match|lap|hole|heat|group|pool',
    'division|district|precinct|zone|sector|area|region|resolution|proposition|amendment|title|rule|law|bill|order|directive|count|exhibit|case|file|form|model|version|mark|series|day|week|season|year|world war|schedule|protocol|reactor|tower|camp|hangar|squadron|brigade|battalion|regiment|fleet|channel|radio|psalm|vitamin|covid|covid-|windows|windows|agent',
  ].join('|')}) $`,
  'iu',
);
// Of those, words that are also counted or passed by: "last week 12 people", "in this case two men".
const AFTER_DETERMINER =
  /(?:^|[^\p{L}])(?:last|this|next|that|each|every|the same|per|a|an|another|one|any|one|some|first|second|third|final|previous|whole) \p{L}+ $/iu;
const NAME_BEFORE = /(?:^|[^\p{L}])(\p{L}+) (?:the )?(?:\p{Lu}[\p{L}.'-]* )+$/u;
const PREPOSITIONS = new Set(
  'in at near from across around outside on of over to for by with and inside throughout against'.split(
    ' ',
  ),
);
const NO_NAME = new Set([
  'ADP',
  'ADV',
  'DET',
  'CCONJ',
  'SCONJ',
  'VERB',
  'AUX',
  'PRON',
  'PART',
  'INTJ',
  'PUNCT',
  'NUM',
  'SYM',
  'ADJ',
]);

/** Part of a name or identifier: "Boeing 737", "Public School 298", "8 Block", "1800 Pitkin Ave.", "the Big Three". */
export function isInName(figure: Figure, reading: Reading): boolean {
  if (figure.currency !== undefined || figure.vague || figure.scale !== 1) return false;
  if (isMeasured(figure, reading) || isDuration(figure, reading)) return false;
  return (
    isNumbered(figure, reading) ||
    isAfterName(figure, reading) ||
    isCapitalWord(figure, reading) ||
    isBeforeName(figure, reading)
  );
}

function isNumbered(figure: Figure, reading: Reading): boolean {
  const before = textBefore(reading, figure.start);
  if (!NUMBERED.test(before)) return false;
  // "Category 5 hurricanes": a capital says that it is a name, whatever follows.
  if (/\p{Lu}\p{L}*\.? $/u.test(before) && !reading.titleCase && figure.form === 'digits')
    return true;
  return !AFTER_DETERMINER.test(before) && !countsPlainNoun(figure, reading);
}

/** Digits right behind a name, unless they count something and the name ends a phrase of its own. */
function isAfterName(figure: Figure, reading: Reading): boolean {
  if (figure.form !== 'digits' || reading.titleCase || reading.text[figure.start - 1] !== ' ')
    return false;
  const token = tokenBefore(reading, figure.start);
  if (
    token === undefined ||
    !/^\p{Lu}/u.test(token.text) ||
    token.end - reading.base !== figure.start - 1
  )
    return false;
  if (NO_NAME.has(token.pos) || TIME.test(token.text) || isTally(figure, reading)) return false;
  if (!countsPlainNoun(figure, reading)) return true;
  return !endsPhrase(textBefore(reading, figure.start)) && !opensSentence(token, reading);
}

/** "The Blues won 31 seats, the Greens 18.", "and Ann Lee 1,204,": whose number it is, beside another's. */
const TALLY =
  /\d (?:\p{Ll}+ )*?\p{Ll}+(?:,| and|, and|;) (?:(?:\p{Ll}+ )*(?:\p{Lu}[\p{L}.'-]* ){2,}|(?:\p{Lu}[\p{L}.'-]* )*?the (?:\p{Lu}[\p{L}.'-]* )*\p{Lu}\p{L}*s )$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

function isTally({ start, end }: Figure, reading: Reading): boolean {
  if (GROUPED.test(reading.text.slice(start, end))) return true;
  return TALLY.test(textBefore(reading, start)) && /^(?:[,.;]|$)/.test(textAfter(reading, end));
}

/** A capital that stands at the start of a sentence, quotation or list item is no name's. */
function opensSentence(token: Token, reading: Reading): boolean {
  const before = tokenBefore(reading, token.start - reading.base);
  return before === undefined || before.pos === 'PUNCT';
}

/** "In Kansas 300 homes": the name belongs to a preposition, not to the number. */
function endsPhrase(before: string): boolean {
  return PREPOSITIONS.has(NAME_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '');
}

/** "the Group of Seven", "Formula One": a number word with a capital inside a sentence. */
function isCapitalWord(figure: Figure, reading: Reading): boolean {
  if (
    figure.form !== 'words' ||
    reading.titleCase ||
    figure.start === stampEnd(reading.text) ||
    !/^\p{Lu}/u.test(reading.text.slice(figure.start))
  )
    return false;
  return /[\p{L}\p{N},] $/u.test(textBefore(reading, figure.start));
}

/** A number in front of a name that is no plural: "8 Block", "10 Downing Street", not "12 Somali soldiers". */
function isBeforeName(figure: Figure, reading: Reading): boolean {
  if (reading.titleCase || figure.low === 1) return false;
  const next = reading.tokens[tokenFrom(reading, figure.end)];
  if (next === undefined || next.start - reading.base !== figure.end + 1) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(next.text) || TIME.test(next.text)) return false;
  if (OF_NATION.test(next.text) || figure.scale > 1 || figure.low >= LARGE) return false;
  const noun = nounPhraseAt(reading, figure.end, true);
  // "the 8 Block crew" is a gang's crew, "20 Russian military personnel" are twenty.
  return noun === undefined || !noun.inflected;
}

const OF_NATION = /(?:an|ese|ish|i|ic|ench|tch|iss|ek)$/;
/** A number this large in front of a name counts its people, not streets. */
const LARGE = 10_000;
const TIME = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

function countsPlainNoun(figure: Figure, reading: Reading): boolean {
  if (/^[ -](?:killed|dead|injured|wounded|were|was)(?![a-z])/.test(textAfter(reading, figure.end)))
    return true;
  const noun = nounPhraseAt(reading, figure.end, true);
  return (
    noun !== undefined &&
    noun.start <= figure.end + 1 &&
    /^\p{Ll}/u.test(noun.noun.split(' ').at(-1) ?? '')
  );
}
