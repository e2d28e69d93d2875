import type { StatementClaim } from '../../claims/claim.ts';
import { modalityAt } from '../../claims/modality.ts';
import { type ClauseTree, clauseDistance } from '../../language/grammar/clauses.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import { DROPPED } from '../candidate.ts';
import { meet, type Participant, type Roster } from './roster.ts';

/** "Met separately", "separate talks", "indirect talks": not all at one table. */
const APART = /^(?:separate|separately|indirect|indirectly)$/;
/** From so many parties on, a list is of one table and not of two that talk. */
const ONE_TABLE = 3;
/** So many of them are strangers to whoever is met apart. */
const OTHERS = 2;
const TALKS = new Set([
  'talk',
  'talks',
  'negotiation',
  'discussion',
  'meeting',
  'session',
  'consultation',
  'contact',
]);

/** A sentence that says that somebody was met apart from the others, and the list that has them together. */
export interface HeldApart {
  readonly evidence: Evidence;
  readonly claim: StatementClaim;
  readonly together: Participant;
}

/** Sentences that say that talks were held apart, against closed lists of one table. */
export function heldApart(
  sentences: readonly Evidence[],
  rosters: readonly Roster[],
  isSameStory: (a: Evidence, b: Evidence) => boolean,
): readonly HeldApart[] {
  const tables = rosters.filter(isOneTable);
  if (tables.length === 0) return [];
  return sentences.flatMap((evidence): readonly HeldApart[] => {
    const word = evidence.heading
      ? -1
      : evidence.tokens.findIndex(({ lower }) => APART.test(lower));
    if (word < 0 || !isOfTalks(evidence, word)) return [];
    if (DROPPED.has(modalityAt(evidence, word))) return [];
    const parties = partiesNear(evidence, word);
    const table = tables.find(
      (one) =>
        one.article !== evidence.article &&
        isSameStory(one.participants[0].evidence, evidence) &&
        isAgainst(one, parties),
    );
    const together = partners(evidence, parties)
      .map((party) => table?.participants.find((one) => one.parties.has(party)))
      .find((one) => one !== undefined);
    if (together === undefined) return [];
    const { start, end, sentence } = evidence;
    const claim = { facet: 'statement', rule: 'held-apart', start, end, sentence } as const;
    return [{ evidence, together, claim: { ...claim, modality: 'asserted' } }];
  });
}

function isOneTable({ isField, isClosed, participants }: Roster): boolean {
  return (
    isField &&
    isClosed &&
    participants.length >= ONE_TABLE &&
    participants.every(({ parties }) => parties.size > 0)
  );
}

function isAgainst({ participants }: Roster, parties: ReadonlySet<Key>): boolean {
  const others = participants.filter((one) => !meet(one.parties, parties));
  return others.length >= OTHERS && others.length < participants.length;
}

/** Whether talks or a meeting are what was held apart: not "separate flats". */
function isOfTalks({ tokens, clauses }: Evidence, word: number): boolean {
  return tokens.some(
    (token, at) =>
      isNear(clauses, at, word) &&
      (token.lemma === 'meet' || (token.pos === 'NOUN' && TALKS.has(token.lemma))),
  );
}

function partiesNear({ keys, clauses, claims, tokens }: Evidence, word: number): ReadonlySet<Key> {
  // Where it was is nobody who took part.
  const places = claims.flatMap(({ claim }) => (claim.facet === 'place' ? [claim] : []));
  const isPlace = (at: number): boolean =>
    places.some(
      ({ start, end }) => start <= (tokens[at]?.start ?? -1) && (tokens[at]?.start ?? end) < end,
    );
  return new Set(
    [...keys].flatMap(([key, at]) =>
      !key.startsWith('w:') &&
      at.some((one) => isNear(clauses, one.word, word) && !isPlace(one.word))
        ? [key]
        : [],
    ),
  );
}

/** Parties in the order in which they are named, those behind the first "with" before the others. */
function partners({ keys, tokens }: Evidence, parties: ReadonlySet<Key>): readonly Key[] {
  const from = tokens.findIndex(({ lower }) => lower === 'with');
  const rank = (key: Key): number => {
    const words = (keys.get(key) ?? []).map(({ word }) => (word > from ? word : Infinity));
    return Math.min(...words);
  };
  return [...parties].toSorted((a, b) => rank(a) - rank(b));
}

/** In one clause, or in two that hang on each other: a list in the subject may be read as two. */
function isNear(clauses: ClauseTree, word: number, other: number): boolean {
  return clauseDistance(clauses, clauses.ofToken[word] ?? 0, clauses.ofToken[other] ?? 0) <= 1;
}
