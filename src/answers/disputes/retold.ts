import type { Claim, NumberClaim, PlaceClaim, TimeClaim } from '../../claims/claim.ts';
import type { Reason } from '../../claims/compare/reason.ts';
import { formatTime } from '../../language/dates/format-time.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { formatPlace } from '../../language/places/format-place.ts';
import { speechWord } from '../../language/quotations/speech-verbs.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import { wordKeys } from '../../library/keys.ts';
import type { Conflict, Group } from '../draft.ts';
import type { FacetQuestion } from '../draft-for.ts';
import { fateOfNumber } from '../numbers/fate.ts';
import { numberText } from '../numbers/value-text.ts';
import type { Placed } from './askable.ts';
import { hookKey, isName } from './hooks.ts';
import { isSetApart } from './tellable.ts';

/** Sentences that have this much of the longer one's words in common, and this many, tell the same thing. */
const ALIKE = { share: 0.75, least: 3 } as const;
/** Where no name says of whom or what, they must be the same sentence but for the value. */
const SAME = 0.95;
/** A word that more sentences have says little of which is which. */
const COMMON = 30;
/** A sentence that changes in more ways is another one: the same lead, a day later. */
const MOST_CHANGED = 2;
/** Less than what the words of a question find: there both sides have all their sources. */
const FIT = 0.7;
/** Rare words that two sentences must share to be looked at. */
const FEWEST = 2;
/** A sentence with more values is a table. */
const MOST_VALUES = 6;

/** Two sentences that tell the same thing with another value. */
export interface Retold {
  readonly question: FacetQuestion;
  readonly groups: readonly [Group, Group];
  readonly conflict: Conflict;
}

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
export function retold(evidence: readonly Evidence[], comparing: Comparing): readonly Retold[] {
  const usable = evidence.filter((one) => valuesOf(one).length <= MOST_VALUES);
  const beside = usable.map(wordsBesideValues);
  const holders = new Map<Key, number[]>();
  for (const [at, keys] of beside.entries()) {
    for (const key of keys) {
      const list = holders.get(key) ?? [];
      list.push(at);
      holders.set(key, list);
    }
  }
  return usable.flatMap((a, at) => {
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
  });
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
function wordsBesideValues(evidence: Evidence): ReadonlySet<Key> {
  const values = valuesOf(evidence);
  const others = evidence.tokens.filter(
    ({ start, end }) => !values.some((claim) => claim.start < end && start < claim.end),
  );
  return new Set(others.flatMap(wordKeys));
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
  { isApart, lexicon }: Comparing,
): readonly Retold[] {
  const found = (['place', 'time', 'number'] as const).flatMap((facet) => {
    const first = valuesOf(a).filter((claim) => claim.facet === facet);
    const second = valuesOf(b).filter((claim) => claim.facet === facet);
    if (first.length !== second.length) return [];
    return first.flatMap((one, at): readonly Retold[] => {
      const other = second[at];
      if (other === undefined || !isApart(one, other) || one.modality !== other.modality) return [];
      if (
        isSpoken(one, a) ||
        isSetApart({ claim: one, evidence: a }, { lexicon }) !==
          isSetApart({ claim: other, evidence: b }, { lexicon })
      )
        return [];
      // An article that tells of both has two occasions in mind.
      const isBoth = alike.some((sentence) =>
        valuesOf(sentence).some(
          (claim) => claim.facet === facet && (!isApart(claim, one) || !isApart(claim, other)),
        ),
      );
      if (isBoth) return [];
      // "Today" is another day in another paper.
      if (one.facet === 'time' && wordsOf(one, a) === wordsOf(other, b)) return [];
      // A toll that has grown is an update; that is for its own question to say.
      if (one.facet === 'number' && fateOfNumber(one, a, lexicon) !== undefined) return [];
      const question = questionOf({ claim: one, evidence: a }, lexicon);
      if (question === undefined) return [];
      const groups = isOpen(other)
        ? ([groupOf(other, b), groupOf(one, a)] as const)
        : ([groupOf(one, a), groupOf(other, b)] as const);
      const [{ value: from }, { value: to }] = groups;
      const conflict = {
        kind: facet,
        certainty: 'same-occasion',
        reason: reasonOf(isOpen(other) ? other : one, from, to),
      } as const;
      return [{ question, groups, conflict }];
    });
  });
  return found.length > MOST_CHANGED ? [] : found;
}

function wordsOf({ start, end }: Placed['claim'], evidence: Evidence): string {
  return evidence.text.slice(start - evidence.start, end - evidence.start);
}

function groupOf(claim: Placed['claim'], evidence: Evidence): Group {
  return { value: textOf(claim, evidence), candidates: [{ claim, evidence, score: FIT }] };
}

function textOf(claim: PlaceClaim | TimeClaim | NumberClaim, evidence: Evidence): string {
  switch (claim.facet) {
    case 'place':
      return formatPlace(claim.place);
    case 'time':
      return formatTime(claim.time.value);
    case 'number':
      return numberText({ claim, evidence, score: 1 }, ASKED);
  }
}

/** A number as it stands, whatever was asked. */
const ASKED = { kinds: [], counts: true, naming: [], counted: [] } as const;

/** "Told reporters in X on Friday" says where and when somebody spoke. */
function isSpoken(claim: Placed['claim'], { tokens }: Evidence): boolean {
  const verb = tokens[claim.hangsOn.verb ?? -1];
  return claim.facet !== 'number' && verb !== undefined && speechWord(verb.lower) !== undefined;
}

/** A weekday without its date. */
function isOpen(claim: Placed['claim']): boolean {
  return claim.facet === 'time' && claim.time.value.kind === 'open';
}

function reasonOf(claim: Placed['claim'], a: string, b: string): Reason {
  switch (claim.facet) {
    case 'place':
      return { kind: 'places-apart', a, b };
    case 'time':
      return { kind: claim.time.value.kind === 'open' ? 'weekday-outside' : 'times-apart', a, b };
    case 'number':
      return { kind: 'numbers-apart', a, b, counted: '' };
  }
}

/** What a value is told of, in words of its sentence: what is counted, who or what it was, what happened. */
function questionOf({ claim, evidence }: Placed, lexicon: Lexicon): FacetQuestion | undefined {
  const { noun, verb, subject, object } = claim.hangsOn;
  const told = [subject, verb, object, noun].flatMap((at) => evidence.tokens[at ?? -1] ?? []);
  const own = told.filter(
    ({ start, end, pos }) =>
      !(claim.start < end && start < claim.end) && /^(?:NOUN|PROPN|VERB)$/.test(pos),
  );
  const distinct = own.filter(
    (token, at) => own.findIndex((one) => hookKey(one, lexicon) === hookKey(token, lexicon)) === at,
  );
  const counted =
    claim.facet === 'number' && claim.number.unit.kind === 'count' ? [claim.number.unit.noun] : [];
  const words = [...counted, ...distinct.map(({ text }) => text)].filter(
    (word, at, all) => all.indexOf(word) === at,
  );
  if (words.length === 0) return undefined;
  const facet = ({ place: 'where', time: 'when', number: 'howmany' } as const)[claim.facet];
  const argument = words.join(' ');
  return { kind: 'facet', text: `/${facet} ${argument}`, facet, argument };
}
