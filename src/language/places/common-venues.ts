import { isCapital } from '../names/words.ts';
import type { Token } from '../tokens.ts';
import { LOCATIVES } from './prepositions.ts';
import { type Found, gapAfter, type Scan } from './scan.ts';
import {
  BARE_ONLY,
  COMMON_HEADS,
  DETERMINERS,
  KIND_ADJECTIVES,
  NEED_MODIFIER,
} from './venue-heads.ts';

const MOST_MODIFIERS = 4;
/** Prepositions of place after which a venue says where; "by a school" may be its doing. */
const NOT_WHERE = new Set(['of', 'by', 'over', 'past', 'through', 'via', 'amid']);

/** "a warehouse near the port" says where, whatever the warehouse does in the sentence. */
const BESIDE = new Set(['near', 'outside', 'opposite', 'behind', 'beside', 'off']);

/**
 * Common nouns of venues: "a hotel in Lyon", "the school gym", "a Lyon hotel". Without a preposition of
 * place before it ("the hotel said") a venue counts only if the text says where it lies, which the
 * caller finds out: then `located` is false.
 */
export function findCommonVenues(scan: Scan): readonly Found[] {
  const { tokens } = scan;
  const found: Found[] = [];
  for (const [head, token] of tokens.entries()) {
    if (!COMMON_HEADS.has(token.lower) || isCapital(token) || isModifierOfNext(scan, head))
      continue;
    const from = ownerBefore(tokens, head) ?? leftEnd(scan, head);
    if (NEED_MODIFIER.has(token.lower) && from === head) continue;
    if (BARE_ONLY.has(token.lower) && from < head && !isCapital(tokens[from] ?? token)) continue;
    const determiner = beforeAdjectives(tokens, from);
    const opener = tokens[determiner];
    const isOpened = DETERMINERS.has(opener?.lower ?? '') || opener?.lower === "'s";
    const at = isOpened ? determiner - 1 : determiner;
    const before = tokens[at];
    const inFront = before?.lower === 'of' && tokens[at - 1]?.lower === 'front';
    const preposition =
      inFront || (LOCATIVES.has(before?.lower ?? '') && !NOT_WHERE.has(before?.lower ?? ''));
    const beside = BESIDE.has(tokens[head + 1]?.lower ?? '');
    const located = (preposition && (isOpened || isBareUse(token, before))) || (isOpened && beside);
    if (!located && !isOpened && !opensWithName(tokens[from]) && from === head) continue;
    found.push({ type: 'venue', from, to: head + 1, readings: [], located });
  }
  return found;
}

/** "hotel" in "hotel lobby", "school" in "school gym": not the head. */
function isModifierOfNext({ tokens }: Scan, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || gapAfter(tokens, at) > 1) return false;
  if (next.text === '-') return true;
  return next.pos === 'NOUN' && !isCapital(next);
}

function leftEnd({ tokens }: Scan, head: number): number {
  let from = head;
  for (let at = head - 1; at >= Math.max(0, head - MOST_MODIFIERS); at -= 1) {
    const token = tokens[at];
    if (token === undefined || gapAfter(tokens, at) > 1 || !isKindWord(token)) break;
    // "fifth-floor apartment": half of the compound would be nonsense.
    if (tokens[at - 1]?.text === '-' && gapAfter(tokens, at - 1) === 0) break;
    from = at;
  }
  return from;
}

function isKindWord(token: Token): boolean {
  if (token.pos === 'NOUN' || token.pos === 'PROPN') return !/['"]/.test(token.text);
  return KIND_ADJECTIVES.has(token.lower);
}

/** "the dean's office": whose it is tells it from other offices. */
function ownerBefore(tokens: readonly Token[], head: number): number | undefined {
  const owner = tokens[head - 2];
  if (!NEED_MODIFIER.has(tokens[head]?.lower ?? '') || tokens[head - 1]?.lower !== "'s")
    return undefined;
  return owner?.pos === 'NOUN' && !isCapital(owner) ? head - 2 : undefined;
}

/** Steps over "a crowded", "the nearby", "a fifth-floor": such words are no part of the venue. */
function beforeAdjectives(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && at >= from - MOST_MODIFIERS && isDescription(tokens, at)) at -= 1;
  return at;
}

function isDescription(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || DETERMINERS.has(token.lower)) return false;
  const hyphenated =
    token.text === '-' || tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-';
  return token.pos === 'ADJ' || token.pos === 'NUM' || token.lower === 'nearby' || hyphenated;
}

/** "from school", "at hospital": said of the place without an article. */
function isBareUse(head: Token, before: Token | undefined): boolean {
  return (
    /^(?:school|hospital)$/.test(head.lower) &&
    /^(?:in|at|from|to|outside|near)$/.test(before?.lower ?? '')
  );
}

function opensWithName(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token);
}
