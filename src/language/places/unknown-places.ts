import { CALENDAR, FUNCTION_WORDS } from '../names/words.ts';
import { DIRECTIONS, TITLES_BEFORE } from './name-neighbours.ts';
import { type Found, gapAfter, isCapitalAt, type Scan } from './scan.ts';
import { COMMON_HEADS } from './venue-heads.ts';

/** Last words of names of counties, islands, waters and heights: "Marlow County", "Grey Point Beach". */
const LAST_WORDS = new Set(
  (
    'county township parish island islands river bay valley mountain mountains peninsula strait beach creek canyon ' +
    'desert forest heights springs falls oblast province district village reservation archipelago coast gulf lagoon sea ocean channel fjord glacier plateau'
  ).split(' '),
);
/** First words of such names: "Lake Orrin", "Mount Kell". */
const FIRST_WORDS = new Set('lake mount cape fort port isle loch'.split(' '));
/** "the village of Brezno Hill", "the Podol district". */
const KINDS_BEFORE_OF = new Set(
  'town village city hamlet suburb neighborhood neighbourhood district province region island port settlement municipality commune township'.split(
    ' ',
  ),
);
const KINDS_AFTER = new Set(
  'neighborhood neighbourhood district section area suburb region province county village town municipality'.split(
    ' ',
  ),
);
const LONGEST = 4;

/** Places that the gazetteer does not know, but the text calls a town, county, island, …. */
export function findUnknownPlaces(scan: Scan): readonly Found[] {
  const { tokens } = scan;
  const found: Found[] = [];
  if (scan.headline) return found;
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isNameWord(scan, from)) continue;
    let to = from + 1;
    while (to < from + LONGEST && isNameWord(scan, to) && gapAfter(tokens, to - 1) === 1) to += 1;
    if (!isCapitalAt(tokens, to) && isCalledPlace(scan, from, to)) {
      found.push({ type: 'place', from, to, readings: [] });
    }
    from = to - 1;
  }
  return found;
}

/** "the Norwegian Sea": before such a word a nation's adjective is part of the name. */
const WATERS = /^(?:sea|ocean|channel|coast|gulf|fjord)$/;

function isNameWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !isCapitalAt(scan.tokens, at) || !/^\p{L}/u.test(token.text))
    return false;
  if (
    FUNCTION_WORDS.has(token.lower) ||
    CALENDAR.has(token.lower) ||
    TITLES_BEFORE.has(token.lower)
  )
    return false;
  return (
    scan.gazetteer.demonym(token.text) === undefined ||
    (isCapitalAt(scan.tokens, at + 1) && WATERS.test(scan.tokens[at + 1]?.lower ?? ''))
  );
}

/** "at Tavira, in Portugal", "near Digby, Nova Scotia": what lies in a known place is one. */
function isInsideKnown({ tokens, gazetteer, text, base }: Scan, from: number, to: number): boolean {
  if (
    !/^(?:in|at|near|outside|off)$/.test(tokens[from - 1]?.lower ?? '') ||
    tokens[to]?.lower !== ','
  )
    return false;
  const start = tokens[to + 1]?.lower === 'in' ? to + 2 : to + 1;
  for (let end = Math.min(start + LONGEST, tokens.length); end > start; end -= 1) {
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (first === undefined || last === undefined || !/^\p{Lu}/u.test(first.text)) continue;
    const [place] = gazetteer.lookup(text.slice(first.start - base, last.end - base));
    if (place?.kind === 'country' || place?.kind === 'region') return true;
  }
  return false;
}

/** Verbs and nouns of what happens somewhere, after which "in" and "at" lead to where. */
const HAPPENING = new Set(
  (
    'place hold meet gather convene begin open start end live bear born die land arrive stay lodge shelter camp treat bury ' +
    'hearing hearings meeting meetings talks summit conference session sessions ceremony funeral service rally match game ' +
    'race fire blaze blast explosion crash collision collapse shooting protest training landfall'
  ).split(' '),
);

/** "hearings begin in Calden", "meetings at the Sala Grande": a name that nobody knows, where something happens. */
function isScene({ tokens }: Scan, from: number): boolean {
  const preposition = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!/^(?:in|at|near|outside|off)$/.test(tokens[preposition]?.lower ?? '')) return false;
  const before = tokens[preposition - 1];
  // "a clinic in Calden": whatever stands somewhere says where.
  return (
    before !== undefined &&
    (HAPPENING.has(before.lemma) || HAPPENING.has(before.lower) || COMMON_HEADS.has(before.lower))
  );
}

function isCalledPlace(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  const size = to - from;
  const last = tokens[to - 1]?.lower ?? '';
  const first = tokens[from]?.lower ?? '';
  if (size > 1 && (LAST_WORDS.has(last) || FIRST_WORDS.has(first)))
    return !DIRECTIONS.has(first) || size > 2;
  if (isInsideKnown(scan, from, to) || isScene(scan, from)) return true;
  const before = tokens[from - 1]?.lower;
  if (before === 'of' && KINDS_BEFORE_OF.has(tokens[from - 2]?.lower ?? '')) return true;
  // "the Podol district": with a name of two words before it, a body ("the Labour Party area") is likelier.
  const after = tokens[to]?.lower ?? '';
  return (
    size === 1 &&
    gapAfter(tokens, to - 1) === 1 &&
    KINDS_AFTER.has(after) &&
    (before === 'the' || before === "'s")
  );
}
