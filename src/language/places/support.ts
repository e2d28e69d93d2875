import { matchName } from './match-names.ts';
import { DIRECTIONS } from './name-neighbours.ts';
import type { Place } from './place.ts';
import { LOCATIVES, PLACE_NOUNS, STRONG_LOCATIVES } from './prepositions.ts';
import { type Found, isCapitalAt, type Scan } from './scan.ts';

/**
 * How well the words around a name say that it is a place: `stated` ("Reading, Berkshire"), `strong`
 * ("in Reading", "the town of Reading"), `weak` ("to Reading", "a Reading school"), `none`.
 */
export type Support = 'stated' | 'strong' | 'weak' | 'none';

/** Relations after which a place is likely; "on" and "of" are said of anything. */
const WEAK_LOCATIVES: ReadonlySet<string> = new Set(['at', 'near', 'to', 'from']);

/** Words before "to" and "from" after which a person follows: "according to Lincoln". */
const TO_PEOPLE = new Set(
  'according said told speak spoke talk talked listen listened married lost similar related next thanks'.split(
    ' ',
  ),
);

export function supportOf(found: Found, scan: Scan): Support {
  if (isStatedInside(found, scan) || isStatedOutside(found, scan) || isOwned(found, scan))
    return 'stated';
  if (isPaired(found, scan)) return 'weak';
  const { tokens } = scan;
  let at = found.from - 1;
  while (at >= 0 && isModifier(scan, at)) at -= 1;
  const before = tokens[at]?.lower ?? '';
  const possessive = /^'s?$/.test(tokens[found.to]?.text ?? '');
  if (STRONG_LOCATIVES.has(before)) return possessive ? 'weak' : 'strong';
  if (before === 'of' && PLACE_NOUNS.has(tokens[at - 1]?.lower ?? '')) return 'strong';
  if (before === 'for' && leavesBefore(scan, at)) return 'strong';
  if (before === 'to' || before === 'from') {
    return TO_PEOPLE.has(tokens[at - 1]?.lower ?? '') ? 'none' : 'weak';
  }
  if (WEAK_LOCATIVES.has(LOCATIVES.get(before) ?? '') && before !== 'on') return 'weak';
  return isBeforeNoun(found, scan) ? 'weak' : 'none';
}

/** Verbs of setting out, after which "for" names where to. */
const DEPARTING = new Set('leave head bind bound sail depart fly embark'.split(' '));
const DEPARTING_REACH = 6;

/** "left Oslo for Bergen", "bound for Bergen". */
function leavesBefore({ tokens }: Scan, preposition: number): boolean {
  return tokens
    .slice(Math.max(0, preposition - DEPARTING_REACH), preposition)
    .some(({ lemma, lower }) => DEPARTING.has(lemma) || DEPARTING.has(lower));
}

/** "Red Hook, Texas", "Red Hook (Texas)". */
function isStatedInside(found: Found, scan: Scan): boolean {
  if (!/^[,(]$/.test(scan.tokens[found.to]?.text ?? '')) return false;
  const outer = matchName(scan, found.to + 1);
  return outer !== undefined && liesIn(found.readings, outer.readings);
}

/** The second name of "Red Hook, Texas"; the town itself need not be known ("Los Fresnos, Texas"). */
function isStatedOutside(found: Found, scan: Scan): boolean {
  const { tokens } = scan;
  if (tokens[found.from - 1]?.text !== ',' || !isCapitalAt(tokens, found.from - 2)) return false;
  const kind = found.readings[0]?.kind;
  if (kind !== 'region' && kind !== 'country') return false;
  for (let from = Math.max(0, found.from - 5); from < found.from - 1; from += 1) {
    const inner = matchName(scan, from);
    if (inner?.to === found.from - 1 && liesIn(inner.readings, found.readings)) return true;
  }
  return /^[.,;)]?$/.test(tokens[found.to]?.text ?? '');
}

/** "Queens' Astoria section", "Queens's Astoria". */
function isOwned(found: Found, scan: Scan): boolean {
  if (!/^'s?$/.test(scan.tokens[found.from - 1]?.text ?? '')) return false;
  for (let from = Math.max(0, found.from - 4); from < found.from - 1; from += 1) {
    const outer = matchName(scan, from);
    if (outer?.to === found.from - 1) return liesIn(found.readings, outer.readings);
  }
  return false;
}

/** "the Oslo-Bergen train": beside another place. */
function isPaired({ from }: Found, { tokens, gazetteer }: Scan): boolean {
  const other = tokens[from - 2];
  return (
    tokens[from - 1]?.text === '-' && other !== undefined && gazetteer.lookup(other.text).length > 0
  );
}

/** Whether a place of the first list lies in one of the second. */
export function liesIn(inner: readonly Place[], outer: readonly Place[]): boolean {
  return inner.some((place) => outer.some(({ id }) => place.within.includes(id)));
}

/** "in the central Lyon": what may stand between a preposition and a place. */
function isModifier(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || STRONG_LOCATIVES.has(token.lower)) return false;
  return token.lower === 'the' || token.pos === 'ADJ' || DIRECTIONS.has(token.lower);
}

/** "a Red Hook school": between a determiner and a noun stands no bare surname. */
function isBeforeNoun(found: Found, scan: Scan): boolean {
  const before = scan.tokens[found.from - 1];
  const after = scan.tokens[found.to];
  return before?.pos === 'DET' && after?.pos === 'NOUN' && !isCapitalAt(scan.tokens, found.to);
}
