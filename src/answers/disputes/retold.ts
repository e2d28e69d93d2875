import type { Claim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { speechWord } from '../../language/quotations/speech-verbs.ts';
import type { Slices } from '../../language/slices.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import { wordKeys } from '../../library/keys.ts';
import { fateOfNumber } from '../numbers/fate.ts';
import type { Placed } from './askable.ts';
import { isName } from './hooks.ts';
import { sidesOf } from './retold-sides.ts';
import { isSetApart } from './tellable.ts';
import type { Told } from './told.ts';

/** Sentences that have this much of the longer one's words in common, and this many, tell the same thing. */
const ALIKE = { share: 0.75, least: 3 } as const;
/** Where no name says of whom or what, they must be the same sentence but for the value. */
const SAME = 0.95;
/** A word that more sentences have says little of which is which. */
const COMMON = 30;
/** A sentence that changes in more ways is another one: the same lead, a day later. */
const MOST_CHANGED = 2;
/** Rare words that two sentences must share to be looked at. */
const FEWEST = 2;
/** A sentence with more values is a table. */
const MOST_VALUES = 6;
/** Sentences that are looked at in one go. */
const SLICE = 250;

/** What comparing needs to know. */
interface Comparing {
  readonly lexicon: Lexicon;
  readonly isApart: (a: Claim, b: Claim) => boolean;
  readonly isSameStory: (a: Evidence, b: Evidence) => boolean;
}

/**
 * Differences between articles that tell a thing in nearly the same words, as papers do that print
 * one agency's text: the sentence itself says that both are of one occasion.
 */
export function* retold(
  evidence: readonly Evidence[],
  comparing: Comparing,
): Slices<readonly Told[]> {
  const usable: Evidence[] = [];
  const beside: ReadonlySet<Key>[] = [];
  for (const [i, one] of evidence.entries()) {
    if (i % SLICE === 0) yield;
    const values = valuesOf(one);
    if (values.length > MOST_VALUES) continue;
    usable.push(one);
    beside.push(wordsBeside(values, one));
  }
  const holders = new Map<Key, number[]>();
  for (const [at, keys] of beside.entries()) {
    for (const key of keys) {
      const list = holders.get(key) ?? [];
      list.push(at);
      holders.set(key, list);
    }
  }
  const told: Told[] = [];
  for (const [at, a] of usable.entries()) {
    if (at % SLICE === 0) yield;
    told.push(...retellings(a, at));
  }
  return told;

  function retellings(a: Evidence, at: number): readonly Told[] {
    const shared = new Map<number, number>();
    for (const key of beside[at] ?? []) {
      const others = holders.get(key) ?? [];
      if (others.length > COMMON) continue;
      for (const other of others) if (other > at) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, words]) => {
      const b = usable[other];
      if (b === undefined || words < FEWEST || a.article === b.article) return [];
      const share = shareOf(beside[at] ?? NONE, beside[other] ?? NONE);
      if (share < (haveName(a, b) ? ALIKE.share : SAME) || !comparing.isSameStory(a, b)) return [];
      const alike = usable.filter(
        (one, i) =>
          one !== a &&
          one !== b &&
          (one.article === a.article || one.article === b.article) &&
          shareOf(beside[i] ?? NONE, beside[at] ?? NONE) >= ALIKE.share,
      );
      return differing(a, b, alike, comparing);
    });
  }
}

const NONE: ReadonlySet<Key> = new Set();

/** The share of the longer sentence's words that both have; 0 where they have too few in common. */
function shareOf(a: ReadonlySet<Key>, b: ReadonlySet<Key>): number {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared += 1;
  return shared < ALIKE.least ? 0 : shared / Math.max(a.size, b.size);
}

function haveName(a: Evidence, b: Evidence): boolean {
  return [...a.keys.keys()].some((key) => isName(key) && b.keys.has(key));
}

/** The words of a sentence, but for those of its places, times and numbers. */
function wordsBeside(values: readonly Placed['claim'][], { tokens }: Evidence): ReadonlySet<Key> {
  const words = new Set<Key>();
  for (const token of tokens) {
    if (values.some((claim) => claim.start < token.end && token.start < claim.end)) continue;
    for (const key of wordKeys(token)) words.add(key);
  }
  return words;
}

function valuesOf({ claims }: Evidence): readonly Placed['claim'][] {
  return claims.flatMap(({ claim }) => {
    const isLength = claim.facet === 'time' && claim.time.value.kind === 'duration';
    const isValue = claim.facet === 'place' || claim.facet === 'time' || claim.facet === 'number';
    return isValue && !isLength ? [claim] : [];
  });
}

/** Values that stand at one place of two sentences: as many of a kind in both, told with the same words. */
function differing(
  a: Evidence,
  b: Evidence,
  alike: readonly Evidence[],
  comparing: Comparing,
): readonly Told[] {
  const found = (['place', 'time', 'number'] as const).flatMap((facet) => {
    const first = valuesOf(a).filter((claim) => claim.facet === facet);
    const second = valuesOf(b).filter((claim) => claim.facet === facet);
    if (first.length !== second.length) return [];
    return first.flatMap((claim, at): readonly Told[] => {
      const one = { claim, evidence: a };
      const other = { claim: second[at] ?? claim, evidence: b };
      if (!areContrary(one, other, comparing)) return [];
      // An article that tells of both has two occasions in mind.
      const { isApart, lexicon } = comparing;
      const both = alike.flatMap(valuesOf).filter((third) => third.facet === facet);
      if (both.some((third) => !isApart(third, one.claim) || !isApart(third, other.claim)))
        return [];
      const told = sidesOf(one, other, lexicon);
      return told === undefined ? [] : [told];
    });
  });
  return found.length > MOST_CHANGED ? [] : found;
}

function areContrary(one: Placed, other: Placed, { isApart, lexicon }: Comparing): boolean {
  if (!isApart(one.claim, other.claim) || one.claim.modality !== other.claim.modality) return false;
  if (isSpoken(one) || isSetApart(one, { lexicon }) !== isSetApart(other, { lexicon }))
    return false;
  // "Today" is another day in another paper.
  if (one.claim.facet === 'time') return wordsOf(one) !== wordsOf(other);
  // A toll that has grown is an update; that is for its own question to say.
  return (
    one.claim.facet === 'place' || fateOfNumber(one.claim, one.evidence, lexicon) === undefined
  );
}

function wordsOf({ claim: { start, end }, evidence }: Placed): string {
  return evidence.text.slice(start - evidence.start, end - evidence.start);
}

/** "Told reporters in X on Friday" says where and when somebody spoke. */
function isSpoken({ claim, evidence }: Placed): boolean {
  const verb = evidence.tokens[claim.hangsOn.verb ?? -1];
  return claim.facet !== 'number' && verb !== undefined && speechWord(verb.lower) !== undefined;
}
