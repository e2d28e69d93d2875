import { isCapital } from '../names/words.ts';
import { isDictionaryWord, type Token } from '../tokens.ts';
import type { Place } from './place.ts';
import { REGION_NOUNS } from './prepositions.ts';
import { type Found, gapAfter, isCapitalAt, type Scan, textOf } from './scan.ts';
import { fromCapitals } from './spelling.ts';

/** No name in the gazetteer that news prints has more words ("Newfoundland and Labrador" has three). */
const LONGEST = 8;

/** Small words inside names of places: "Rio de Janeiro", "Stratford-upon-Avon", "Isle of Wight". */
const INNER = new Set(
  (
    'of the and de la las los del da do dos das di der den am an der an der upon on under by the sea in le les au aux sur ' +
    "en al el ad ash as ar az bin d' o' - ' 's & . st. mt. ft. no."
  ).split(' '),
);
const SHORTEST_UNCAPITALISED = 4;

/** Small words that a name may begin with. */
const OPENING = new Set(['al', 'el', 'sub', 'upstate']);

/**
 * The longest name of the gazetteer that begins at a word, or nothing. Whether it is a place here is
 * for others to say (see refusals.ts).
 */
export function matchName(scan: Scan, from: number): Found | undefined {
  const { tokens } = scan;
  const first = tokens[from];
  if (first === undefined || !(isCapital(first) || OPENING.has(first.lower))) return undefined;
  let reach = from + 1;
  while (reach < from + LONGEST && continuesName(tokens, reach)) reach += 1;
  for (let to = reach; to > from; to -= 1) {
    if (to > from + 1 && !endsName(tokens[to - 1])) continue;
    const readings = readingsOf(scan, from, to);
    if (readings.length > 0) return { type: 'place', from, to, readings };
  }
  return undefined;
}

function continuesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || gapAfter(tokens, at - 1) > 1) return false;
  if (isCapital(token) || INNER.has(token.lower)) return true;
  // "Washington, D.C." has its comma inside the name.
  if (token.text === ',') return /^D\.?C/.test(tokens[at + 1]?.text ?? '');
  return /^\d+$/.test(token.text);
}

function endsName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isCapital(token) ||
      /^(?:\d+|\.)$/.test(token.text) ||
      token.lower === 'state' ||
      token.lower === 'peninsula' ||
      token.lower === 'basin')
  );
}

function readingsOf(scan: Scan, from: number, to: number): readonly Place[] {
  const written = textOf(scan, from, to);
  const found = scan.gazetteer.lookup(written);
  if (found.length > 0) return preferRegion(scan, to, found);
  // "TALLINN, Estonia": a dateline, or a headline in capitals.
  if (written.length < 4 || written !== written.toUpperCase() || !isCapitalAt(scan.tokens, from))
    return found;
  return scan.gazetteer.lookup(fromCapitals(written));
}

/**
 * A state, capital or large region in lower case, as hurried pages and questions write it ("talks in
 * kyiv"): only a word that English lacks, so never "turkey" or "china".
 */
export function matchUncapitalised(scan: Scan, at: number): Found | undefined {
  const token = scan.tokens[at];
  if (token === undefined || token.text.length < SHORTEST_UNCAPITALISED || isCapital(token))
    return undefined;
  const readings = scan.gazetteer.uncapitalised(token.text);
  if (readings.length === 0 || isDictionaryWord(token.lower) || !standsAlone(scan, token))
    return undefined;
  return { type: 'place', from: at, to: at + 1, readings };
}

/** Not a part of an address or file name ("www.oslo.example"). */
function standsAlone(scan: Scan, token: Token): boolean {
  const before = scan.text.charAt(token.start - scan.base - 1);
  const after = scan.text.slice(token.end - scan.base, token.end - scan.base + 2);
  return !/[./@#_\w]/.test(before) && !/^(?:[@_/]|\.\w)/.test(after);
}

/** "Kursk region" is not the town. */
function preferRegion(scan: Scan, to: number, readings: readonly Place[]): readonly Place[] {
  const next = scan.tokens[to];
  if (readings[0]?.kind !== 'city' || !REGION_NOUNS.has(next?.lower ?? '')) return readings;
  const regions = readings.filter((place) => place.kind === 'region');
  return [...regions, ...readings.filter((place) => place.kind !== 'region')];
}
