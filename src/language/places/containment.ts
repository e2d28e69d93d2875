import type { Token } from '../tokens.ts';
import { PLACE_NOUNS } from './prepositions.ts';
import { type Found, gapAfter, type Scan } from './scan.ts';
import { liesIn } from './support.ts';
import { OUTPOSTS } from './venue-heads.ts';

/** Prepositions that put the place before them inside the one after them. */
const INSIDE = new Set(['in', 'of', 'inside', 'within', 'on', 'at']);

/** Words between a place and what it lies in: "section of the very old". */
const FURTHEST = 6;

/**
 * For each place or venue the index of the one it lies in, as far as the text says so. The list is
 * ordered by position; a venue stands before the places inside its name.
 */
export function linkInside(found: readonly Found[], scan: Scan): readonly (number | undefined)[] {
  const outer: (number | undefined)[] = found.map(() => undefined);

  function link(inner: number, to: number): void {
    const end = outermost(inner);
    if (end !== to && outermost(to) !== end && mayLieIn(found[end], found[to])) outer[end] = to;
  }
  function outermost(index: number): number {
    let at = index;
    for (let next = outer[at]; next !== undefined; next = outer[at]) at = next;
    return at;
  }

  for (const [index, venue] of found.entries()) {
    const place = found[index + 1];
    if (venue.type !== 'venue' || place === undefined || place.to > venue.to) continue;
    if (!OUTPOSTS.has(scan.tokens[venue.to - 1]?.lower ?? '')) outer[index] = index + 1;
  }
  for (const [index, inner] of found.entries()) {
    let next = index + 1;
    while ((found[next]?.from ?? Infinity) < inner.to) next += 1;
    const other = found[next];
    if (other === undefined || other.from - inner.to > FURTHEST) continue;
    const between = scan.tokens.slice(inner.to, other.from);
    if (isInsideNext(between, inner, other, scan)) link(index, next);
    else if (isPossessive(between)) link(next, index);
  }
  return outer;
}

/** "Banstead, Surrey", "a hotel in central Lyon", "the Banstead section of Surrey". */
function isInsideNext(between: readonly Token[], inner: Found, outer: Found, scan: Scan): boolean {
  const [first, second, ...rest] = between;
  if (first === undefined)
    return gapAfter(scan.tokens, inner.to - 1) === 1 && liesIn(inner.readings, outer.readings);
  if (between.length === 1 && /^[,(]$/.test(first.text)) return !isInList(inner, outer, scan);
  if (first.text === ',' && inner.type === 'venue' && second?.lower === 'in')
    return rest.every(isFiller);
  if (INSIDE.has(first.lower))
    return [...(second === undefined ? [] : [second]), ...rest].every(isFiller);
  return (
    PLACE_NOUNS.has(first.lower) &&
    second !== undefined &&
    /^(?:of|in)$/.test(second.lower) &&
    rest.every(isFiller)
  );
}

/** "Brooklyn's Red Hook section", "Austin's busy airport". */
function isPossessive(between: readonly Token[]): boolean {
  const [first, ...rest] = between;
  return first !== undefined && /^'s?$/.test(first.text) && rest.length < 3 && rest.every(isFiller);
}

function isFiller(token: Token): boolean {
  return (
    token.pos === 'ADJ' || token.pos === 'DET' || /^(?:downtown|nearby|central)$/.test(token.lower)
  );
}

/** "Paris, Estonia and Moscow": the comma only separates. */
function isInList(inner: Found, outer: Found, scan: Scan): boolean {
  // "Mexico, Philippines": a town called Mexico lies there, but who would mean it?
  if (inner.readings[0]?.kind === 'country')
    return !liesIn(inner.readings.slice(0, 1), outer.readings);
  if (liesIn(inner.readings, outer.readings)) return false;
  const after = scan.tokens[outer.to];
  const then = after?.text === ',' ? scan.tokens[outer.to + 1] : after;
  if (/^(?:and|or|&)$/.test(then?.lower ?? '')) return true;
  if (inner.type === 'venue' || inner.readings.length === 0) return false;
  // A town that the gazetteer has elsewhere only: a state after the comma moves it, a country does not.
  return outer.readings[0]?.kind !== 'region' || inner.readings[0]?.kind !== 'city';
}

/** What the gazetteer knows must not speak against it. */
function mayLieIn(inner: Found | undefined, outer: Found | undefined): boolean {
  if (inner === undefined || outer === undefined) return false;
  if (inner.type === 'venue' || inner.readings.length === 0) return true;
  if (outer.type === 'venue') return false;
  if (liesIn(inner.readings, outer.readings)) return true;
  return (
    outer.readings[0]?.kind === 'region' &&
    inner.readings[0]?.kind === 'city' &&
    outer.readings[0].within.length > 0
  );
}
