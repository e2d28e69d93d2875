import { CALENDAR, FUNCTION_WORDS } from '../names/words.ts';
import { isDictionaryWord } from '../tokens.ts';
import { matchName } from './match-names.ts';
import {
  BODIES_OF,
  BODY_TAILS,
  DIRECTIONS,
  OPENERS_AFTER,
  SPEAKING,
  TITLES_BEFORE,
} from './name-neighbours.ts';
import { type Found, gapAfter, isCapitalAt, type Scan } from './scan.ts';
import { liesIn, supportOf } from './support.ts';

/** Below this a town of one word needs words around it that say it is one: surnames are many. */
const WELL_KNOWN = 400_000;

/** Whether a name of the gazetteer is no place where it stands; the first reason decides. */
export function isRefused(found: Found, scan: Scan): boolean {
  return REFUSALS.some((refuses) => refuses(found, scan));
}

type Refusal = (found: Found, scan: Scan) => boolean;

const REFUSALS: readonly Refusal[] = [
  function dayOrMonth(found, scan) {
    return found.to === found.from + 1 && CALENDAR.has(scan.tokens[found.from]?.lower ?? '');
  },
  function demonym(found, scan) {
    // "the Balkans" is no plural of "Balkan".
    if (isState(found)) return false;
    return found.to === found.from + 1 && scan.gazetteer.demonym(wordOf(found, scan)) !== undefined;
  },
  /** "FL", "OR": only after a town. */
  function postalCode(found, scan) {
    const written = wordOf(found, scan);
    if (found.to !== found.from + 1 || !/^[A-Z]{2}$/.test(written)) return false;
    return found.readings[0]?.kind === 'region' && supportOf(found, scan) !== 'stated';
  },
  function titledPerson({ from, readings }, { tokens }) {
    const before = tokens[from - 1];
    if (before === undefined || !TITLES_BEFORE.has(before.lower) || gapAfter(tokens, from - 1) > 1)
      return false;
    return isCapitalAt(tokens, from - 1) && readings[0]?.kind !== 'country';
  },
  function endOfOtherName(found, scan) {
    const { tokens } = scan;
    const at = found.from - 1;
    const before = tokens[at];
    if (before === undefined || gapAfter(tokens, at) > 1) return false;
    if (before.text === '-' || before.text === '/') return isOtherHalf(scan, at - 1);
    if (!isCapitalAt(tokens, at) || before.pos === 'PUNCT') return false;
    if (
      FUNCTION_WORDS.has(before.lower) ||
      DIRECTIONS.has(before.lower) ||
      CALENDAR.has(before.lower)
    )
      return false;
    if (scan.headline || at === 0)
      return !isDictionaryWord(before.lower) && !isKnownState(found, scan);
    return scan.gazetteer.demonym(before.text) === undefined && !endsInner(found, scan);
  },
  function startOfOtherName(found, scan) {
    const { tokens } = scan;
    const after = tokens[found.to];
    if (after === undefined || gapAfter(tokens, found.to - 1) > 1) return false;
    if (BODY_TAILS.has(after.lower) && (isCapitalAt(tokens, found.to) || after.pos === 'NUM'))
      return true;
    if (after.text === '-') return isOtherHalf(scan, found.to + 1);
    if (!isCapitalAt(tokens, found.to)) return false;
    if (OPENERS_AFTER.has(after.lower) || CALENDAR.has(after.lower)) return false;
    if (FUNCTION_WORDS.has(after.lower) || isBesideOuter(found, scan)) return false;
    if (scan.headline) return !isDictionaryWord(after.lower) && !isKnownState(found, scan);
    return true;
  },
  /** "Valentine's Day", "Caribbean-style". */
  function partOfPhrase(found, scan) {
    const after = scan.tokens[found.to];
    const next = scan.tokens[found.to + 1];
    if (after === undefined || next === undefined) return false;
    if (after.text === '-')
      return /^(?:style|like|inspired|tinged|flavou?red|themed)$/.test(next.lower);
    const possessive = /^'s?$/.test(after.text) && isCapitalAt(scan.tokens, found.to + 1);
    return possessive && scan.gazetteer.caution(wordOf(found, scan)) !== undefined;
  },
  /** "Bank of Scotland", "Duke of York", "Banque Nationale de Paris". */
  function bodyOf({ from }, { tokens }) {
    const foreign = /^(?:de|do|du|di|da|del|della)$/.test(tokens[from - 1]?.lower ?? '');
    if (foreign && isCapitalAt(tokens, from - 2)) return true;
    return (
      tokens[from - 1]?.lower === 'of' &&
      isCapitalAt(tokens, from - 2) &&
      BODIES_OF.has(tokens[from - 2]?.lower ?? '')
    );
  },
  /** "Houston said": capitals and states speak, towns do not. */
  function speaker(found, scan) {
    const kind = found.readings[0]?.kind;
    const wary = scan.gazetteer.caution(wordOf(found, scan)) === 'person';
    if (!wary && kind !== 'city' && kind !== 'district') return false;
    if (!wary && scan.gazetteer.metonym(wordOf(found, scan)) !== undefined) return false;
    const after = scan.tokens[found.to];
    if (after === undefined || !SPEAKING.has(after.lemma)) return false;
    return supportOf(found, scan) === 'none';
  },
  function needsContext(found, scan) {
    const first = found.readings[0];
    if (first === undefined) return true;
    const written = wordOf(found, scan);
    const caution = first.kind === 'country' ? undefined : scan.gazetteer.caution(written);
    const small = !isWellKnown(found, scan);
    const short = /[a-z]\.$/.test(written);
    if (caution === undefined && !small && !short) return false;
    const support = supportOf(found, scan);
    if (support === 'stated') return false;
    if (caution === 'person' || short || scan.headline) return support !== 'strong';
    return support === 'none' || (caution === 'word' && found.from === 0);
  },
];

function wordOf({ from, to }: Found, scan: Scan): string {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  if (first === undefined || last === undefined) return '';
  return scan.text.slice(first.start - scan.base, last.end - scan.base);
}

/** The other half of a hyphenated pair is a name that is no place: "Brown-Moscow", not "Tallinn-Moscow". */
function isOtherHalf(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !isCapitalAt(scan.tokens, at)) return false;
  if (isDictionaryWord(token.lower) && scan.headline) return false;
  if (/^(?:[A-Z]\.?){2,}$/.test(token.text) || scan.gazetteer.demonym(token.text) !== undefined)
    return false;
  return scan.gazetteer.lookup(token.text).length === 0;
}

/** "Austin Texas", without its comma. */
function isBesideOuter(found: Found, scan: Scan): boolean {
  const next = matchName(scan, found.to);
  return next !== undefined && liesIn(found.readings, next.readings);
}

function endsInner(found: Found, scan: Scan): boolean {
  for (let from = found.from - 1; from >= Math.max(0, found.from - 3); from -= 1) {
    const inner = matchName(scan, from);
    if (inner?.to === found.from) return liesIn(inner.readings, found.readings);
  }
  return false;
}

function isKnownState(found: Found, scan: Scan): boolean {
  return isState(found) && scan.gazetteer.caution(wordOf(found, scan)) !== 'person';
}

function isState({ readings }: Found): boolean {
  const kind = readings[0]?.kind;
  return kind === 'country' || kind === 'macro-region';
}

/** Whether a name is known well enough to stand alone: all but towns of one word that are no capitals. */
export function isWellKnown(found: Found, scan: Scan): boolean {
  const [place] = found.readings;
  if (place === undefined) return false;
  if (place.kind !== 'city' && place.kind !== 'district') return true;
  if (found.to > found.from + 1 || place.population >= WELL_KNOWN) return true;
  return scan.gazetteer.metonym(wordOf(found, scan)) !== undefined;
}
