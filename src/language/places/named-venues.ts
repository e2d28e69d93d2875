import { CALENDAR, FUNCTION_WORDS } from '../names/words.ts';
import { matchName } from './match-names.ts';
import { DIRECTIONS, TITLES_BEFORE } from './name-neighbours.ts';
import { LOCATIVES } from './prepositions.ts';
import { type Found, gapAfter, isCapitalAt, type Scan } from './scan.ts';
import {
  BASE_KINDS,
  DOUBTFUL_HEADS,
  HEADS_OF,
  LEADING_HEADS,
  NAMED_HEADS,
  NUMBERED_HEADS,
} from './venue-heads.ts';

const LONGEST = 7;
/** In a headline every word has a capital, so a long run is no longer one name. */
const LONGEST_IN_HEADLINE = 5;
const JOINERS = new Set([
  'of',
  'de',
  'la',
  'del',
  'du',
  "'s",
  "'",
  '-',
  '&',
  '.',
  'des',
  'al',
  'el',
]);

/** Names that end in a kind of venue, or begin with one: "Harbour Conference Centre", "Hotel Bristol". */
export function findNamedVenues(scan: Scan): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    if (!isHeadAt(scan, at)) continue;
    const venue = leadingName(scan, at) ?? venueEndingAt(scan, at);
    if (venue === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && last.to > venue.from) {
      // "Grand Hotel Convention Centre": the longer name holds the shorter one.
      if (venue.from <= last.from) found.pop();
      else continue;
    }
    found.push(venue);
    at = venue.to - 1;
  }
  return found;
}

function isHeadAt(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !isCapitalAt(scan.tokens, at) || !NAMED_HEADS.has(token.lower))
    return false;
  if (token.lower === 'base' && !BASE_KINDS.has(scan.tokens[at - 1]?.lower ?? '')) return false;
  // "Confidence-Building", "Janet Street-Porter": half a word.
  if (scan.tokens[at + 1]?.text === '-' && gapAfter(scan.tokens, at) === 0) return false;
  return scan.tokens[at - 1]?.text !== '-' || gapAfter(scan.tokens, at - 1) > 0;
}

function venueEndingAt(scan: Scan, head: number): Found | undefined {
  const { tokens } = scan;
  // "Conference Center Hall": go on to the last head of the run.
  if (isHeadAt(scan, head + 1) && gapAfter(tokens, head) === 1) return undefined;
  const from = leftEnd(scan, head);
  const to = rightEnd(scan, head);
  if (to - from < 2 || isNoVenue(scan, from, head, to) || runsOn(scan, to)) return undefined;
  return { type: 'venue', from, to, readings: [] };
}

/** "Hotel Bristol": the head opens the name. */
function leadingName(scan: Scan, head: number): Found | undefined {
  const { tokens } = scan;
  if (!LEADING_HEADS.has(tokens[head]?.lower ?? '') || scan.headline) return undefined;
  if (isCapitalAt(tokens, head - 1) && gapAfter(tokens, head - 1) === 1) return undefined;
  let to = head + 1;
  while (to < head + LONGEST && isCapitalAt(tokens, to) && gapAfter(tokens, to - 1) === 1) to += 1;
  return to === head + 1 ? undefined : { type: 'venue', from: head, to, readings: [] };
}

function leftEnd(scan: Scan, head: number): number {
  const { tokens } = scan;
  const limit = head - (scan.headline ? LONGEST_IN_HEADLINE : LONGEST);
  let from = head;
  for (let at = head - 1; at >= Math.max(0, limit); at -= 1) {
    const token = tokens[at];
    if (token === undefined || gapAfter(tokens, at) > 1) break;
    if (/^\d+(?:st|nd|rd|th|[a-z])?$/i.test(token.text)) {
      if (at + 1 === from) from = at;
      break;
    }
    if (isCapitalAt(tokens, at)) {
      if (endsRun(scan, at)) break;
      from = at;
    } else if (token.lower === "'s" && at + 1 !== head) {
      // "St Mary's Hospital", but "the founder's Unification Church" is his, not called after him.
      break;
    } else if (!JOINERS.has(token.lower) || (token.lower === 'of' && !isNameOf(scan, at))) break;
  }
  return from;
}

/** Words in a capital that belong to no venue: the start of the sentence, a title, a day. */
function endsRun(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return true;
  if (FUNCTION_WORDS.has(token.lower) || CALENDAR.has(token.lower)) return true;
  if (TITLES_BEFORE.has(token.lower) && /\.$|^mr|^president$|^judge$/.test(token.lower))
    return true;
  return scan.headline && (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADP');
}

/** "Church of the Holy Cross Hall" is one name; "Bishop of York House" is not worth the risk. */
function isNameOf(scan: Scan, of: number): boolean {
  return HEADS_OF.has(scan.tokens[of - 1]?.lower ?? '') && isCapitalAt(scan.tokens, of - 1);
}

function rightEnd(scan: Scan, head: number): number {
  const { tokens } = scan;
  const kind = tokens[head]?.lower ?? '';
  const next = tokens[head + 1];
  if (next === undefined || gapAfter(tokens, head) > 1) return head + 1;
  if (NUMBERED_HEADS.has(kind) && /^\d+[A-Z]?$/.test(next.text)) return head + 2;
  if (!HEADS_OF.has(kind) || next.lower !== 'of' || scan.headline) return head + 1;
  let to = head + 2;
  if (tokens[to]?.lower === 'the') to += 1;
  const start = to;
  while (to < start + 4 && isCapitalAt(tokens, to) && gapAfter(tokens, to - 1) === 1) to += 1;
  return to === start ? head + 1 : to;
}

/** "the Jackson Avenue Commitment", "Harbour House Ltd": the name goes on, and ends in no venue. */
function runsOn(scan: Scan, to: number): boolean {
  const next = scan.tokens[to];
  if (
    next === undefined ||
    scan.headline ||
    gapAfter(scan.tokens, to - 1) !== 1 ||
    !isCapitalAt(scan.tokens, to)
  ) {
    return false;
  }
  if (FUNCTION_WORDS.has(next.lower) || CALENDAR.has(next.lower)) return false;
  return !TITLES_BEFORE.has(next.lower) && scan.gazetteer.lookup(next.text).length === 0;
}

/** A body, a metonym, or a person: "the Supreme Court", "Wall Street", "Rebecca Hall". */
function isNoVenue(scan: Scan, from: number, head: number, to: number): boolean {
  const kind = scan.tokens[head]?.lower ?? '';
  if (kind === 'street' && scan.tokens[from]?.lower === 'wall') return true;
  if (kind === 'court' && isCourtAsBody(scan, from)) return true;
  return DOUBTFUL_HEADS.has(kind) && to === head + 1 && isPerson(scan, from, to);
}

/** A given name or one word before a head that is a surname, with no article or preposition before it. */
function isPerson(scan: Scan, from: number, to: number): boolean {
  const before = scan.tokens[from - 1]?.lower ?? '';
  if (before === 'the' || LOCATIVES.has(before) || before === ',') return false;
  const first = scan.tokens[from];
  if (first === undefined || /^\d/.test(first.text) || DIRECTIONS.has(first.lower)) return false;
  if (scan.gazetteer.caution(first.text) === 'person') return true;
  if (to - from > 2) return false;
  const [place] = scan.gazetteer.lookup(first.text);
  // "U.S. Farm products": a country before a common word.
  return place === undefined || (place.kind === 'country' && scan.tokens[to]?.pos === 'NOUN');
}

/** "the Supreme Court ruled" is a body; "at the Crown Court" and "Leeds Crown Court" are venues. */
function isCourtAsBody(scan: Scan, from: number): boolean {
  const the = scan.tokens[from - 1]?.lower === 'the' ? 1 : 0;
  const before = scan.tokens[from - 1 - the]?.lower ?? '';
  if (before !== 'to' && before !== 'of' && LOCATIVES.has(before)) return false;
  return matchName(scan, from) === undefined;
}
