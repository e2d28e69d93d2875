import type { Token } from '../tokens.ts';
import { findCommonVenues } from './common-venues.ts';
import { linkInside } from './containment.ts';
import type { Gazetteer } from './gazetteer.ts';
import { matchName, matchUncapitalised } from './match-names.ts';
import { findNamedVenues } from './named-venues.ts';
import type { PlaceMention } from './place.ts';
import { isRefused, isWellKnown } from './refusals.ts';
import { createScan, type Found, type Scan, textOf } from './scan.ts';
import { toMentions } from './to-mentions.ts';
import { findUnknownPlaces } from './unknown-places.ts';
import { NAMED_AFTER_ELSEWHERE } from './venue-heads.ts';

/**
 * Places and venues of one sentence, in the order of the text; a venue stands before the places inside
 * its name. Adjectives ("Russian"), people and bodies named after places are left out.
 * @param text the sentence, folded (see fold.ts)
 * @param tokens its words, whose offsets are those of the article
 * @param base offset of the sentence in the article
 */
export function findPlaces(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  base = 0,
): readonly PlaceMention[] {
  const scan = createScan(text, tokens, gazetteer, base);
  const venues = findNamedVenues(scan);
  const found = withoutCrossing([
    ...findKnownPlaces(scan, venues),
    ...venues,
    ...findUnknownPlaces(scan),
    ...findCommonVenues(scan),
  ]);
  // Common venues stay only where the text says that something is there, or where they are.
  const outer = linkInside(found, scan);
  const isKept = (one: Found, at: number): boolean =>
    one.located !== false || outer[at] !== undefined;
  if (found.every(isKept)) return toMentions(found, outer, scan);
  const kept = found.filter(isKept);
  return toMentions(kept, linkInside(kept, scan), scan);
}

function findKnownPlaces(scan: Scan, venues: readonly Found[]): readonly Found[] {
  const places: Found[] = [];
  let venueAt = 0;
  for (let at = 0; at < scan.tokens.length; at += 1) {
    while ((venues[venueAt]?.to ?? Infinity) <= at) venueAt += 1;
    const found = matchName(scan, at) ?? matchUncapitalised(scan, at);
    if (found === undefined) continue;
    const venue = venues[venueAt];
    if (venue !== undefined && venue.from < found.to) {
      if (isWhole(found, venue) || saysWhere(found, venue, scan)) places.push(found);
      at = Math.max(found.to, venue.to) - 1;
    } else {
      if (!isRefused(found, scan)) places.push(found);
      at = found.to - 1;
    }
  }
  return places;
}

/** "Brooklyn Bridge" is in the gazetteer itself. */
function isWhole(found: Found, venue: Found): boolean {
  return found.from <= venue.from && found.to >= venue.to;
}

/** "Palm Springs Conference Center" lies in Palm Springs; "Lincoln Center" and "Paris Street" say nothing. */
function saysWhere(found: Found, venue: Found, scan: Scan): boolean {
  if (found.from !== venue.from || found.to >= venue.to) return false;
  // "St Mary's Hospital" is called after her.
  if (scan.tokens[found.to]?.lower === "'s") return false;
  const head = scan.tokens[venue.to - 1]?.lower ?? '';
  if (NAMED_AFTER_ELSEWHERE.has(head) || !isWellKnown(found, scan)) return false;
  return scan.gazetteer.caution(textOf(scan, found.from, found.to)) === undefined;
}

/**
 * Drops what crosses something before it in the list, and puts the rest in the order of the text. A
 * place at the beginning of a venue's name may stay beside the venue.
 */
function withoutCrossing(found: readonly Found[]): readonly Found[] {
  const owners = new Map<number, Found>();
  const kept: Found[] = [];
  for (const one of found) {
    let free = true;
    for (let at = one.from; at < one.to; at += 1) {
      const owner = owners.get(at);
      if (owner !== undefined && !isNested(owner, one)) free = false;
    }
    if (!free) continue;
    kept.push(one);
    for (let at = one.from; at < one.to; at += 1) owners.set(at, one);
  }
  return kept.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

function isNested(place: Found, venue: Found): boolean {
  return (
    venue.type === 'venue' &&
    place.type === 'place' &&
    place.from === venue.from &&
    place.to < venue.to
  );
}
