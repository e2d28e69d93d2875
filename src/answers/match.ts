import type { Claim } from '../claims/claim.ts';
import { wordsOf } from '../claims/words.ts';
import type { Attachment } from '../language/grammar/attachment.ts';
import { clauseDistance } from '../language/grammar/clauses.ts';
import { AS_INSIDE, type Evidence } from '../library/evidence.ts';
import { findingOf } from './found-state.ts';
import type { Term } from './terms.ts';

/** How well a claim fits the words of a question. */
export interface Match {
  /** 0 to 1: the share of the question, by weight, that was found near the claim. */
  readonly score: number;
  /** The same, counting only words of the sentence itself. */
  readonly inside: number;
}

/** A question about somebody is not answered where they are not so much as near. */
const NAMED = 0.3;
/** Two who are asked for together must be nearer, or the question is about something else. */
const NAMED_TOGETHER = 0.5;

/** A match in the claim's clause, one clause away, two, and further. */
const BY_CLAUSE = [0.95, 0.78, 0.66, 0.55] as const;
/** Names bind a whole sentence; a happening must be the one that the value belongs to. */
const NAME_BY_CLAUSE = [0.97, 0.92, 0.88, 0.85] as const;

/** The value that a match is made for: where it stands, what it hangs on, whether it is a count. */
interface MatchedValue {
  readonly at?: number;
  readonly hangsOn?: Attachment;
  readonly counts?: boolean;
}

/** Scores a claim of a sentence against the terms of a question. */
export function matchClaim(terms: readonly Term[], evidence: Evidence, claim: Claim): Match {
  const at = wordsOf(evidence.tokens, claim)?.from;
  const hangsOn = 'hangsOn' in claim ? claim.hangsOn : {};
  return matchTerms(terms, evidence, {
    ...(at === undefined ? {} : { at }),
    hangsOn,
    counts: claim.facet === 'number',
  });
}

/** Scores a place in a sentence (or, without one, the sentence) against the terms of a question. */
export function matchTerms(
  terms: readonly Term[],
  evidence: Evidence,
  value: MatchedValue = {},
): Match {
  let score = 0;
  let inside = 0;
  let total = 0;
  let missingName = false;
  const surrounding = around(terms, evidence);
  const named = terms.filter(({ kind }) => kind === 'name').length > 1 ? NAMED_TOGETHER : NAMED;
  for (const [i, term] of terms.entries()) {
    const own = insideQuality(term, evidence, value);
    const near = surrounding[i] ?? 0;
    score += term.weight * Math.max(own, near);
    inside += term.weight * Math.max(own, near >= AS_INSIDE ? near : 0);
    total += term.weight;
    missingName ||= term.kind === 'name' && Math.max(own, near) < named;
  }
  if (missingName) return { score: 0, inside: 0 };
  return total === 0 ? { score: 0, inside: 0 } : { score: score / total, inside: inside / total };
}

/** Verbs that say that something is, comes or goes, and no more. */
const LIGHT = new Set(['be', 'go', 'have', 'come', 'happen', 'occur', 'take', 'get', 'do']);
const LIGHT_MATCH = 0.45;

function insideQuality(
  term: Term,
  evidence: Evidence,
  { at, hangsOn = {}, counts = false }: MatchedValue,
): number {
  let best = 0;
  const byClause = term.kind === 'name' ? NAME_BY_CLAUSE : BY_CLAUSE;
  for (const [key, quality] of term.keys) {
    for (const occurrence of evidence.keys.get(key) ?? []) {
      const near = at === undefined ? 1 : nearness(occurrence.word, at);
      best = Math.max(best, quality * occurrence.quality * near);
    }
  }
  const verb = hangsOn.verb === undefined ? undefined : evidence.tokens[hangsOn.verb];
  // "85 jobs will go": what a light verb says is said by any verb that asks.
  if (
    counts &&
    best === 0 &&
    term.kind === 'predicate' &&
    verb !== undefined &&
    LIGHT.has(verb.lemma)
  )
    return LIGHT_MATCH;
  return best;

  function nearness(word: number, value: number): number {
    if (word === hangsOn.noun || word === hangsOn.verb) return 1;
    if (word === hangsOn.subject || word === hangsOn.object) return 0.98;
    if (word === findingOf(evidence.tokens, hangsOn.verb)) return 1;
    const a = evidence.clauses.ofToken[word] ?? 0;
    const b = evidence.clauses.ofToken[value] ?? 0;
    const steps = Math.min(clauseDistance(evidence.clauses, a, b), byClause.length - 1);
    return byClause[steps] ?? 0;
  }
}

/** What the surroundings of a sentence give for each term: the same for all its claims. */
function around(terms: readonly Term[], evidence: Evidence): readonly number[] {
  const known = surroundingsOf.get(evidence);
  if (known?.terms === terms) return known.qualities;
  const qualities = terms.map((term) => surroundings(term, evidence));
  surroundingsOf.set(evidence, { terms, qualities });
  return qualities;
}

/** Of the last question that a sentence was read for. */
const surroundingsOf = new WeakMap<
  Evidence,
  { readonly terms: readonly Term[]; readonly qualities: readonly number[] }
>();

const GIVEN = 0.75;

/** The same where the article has no word of it near. */
const TAKEN_AS_READ = 0.6;

/** What everything in the collection is about goes without saying. */
function surroundings(term: Term, evidence: Evidence): number {
  const near = contextQuality(term, evidence);
  return term.given === true ? Math.max(near, near > 0 ? GIVEN : TAKEN_AS_READ) : near;
}

/** The best that the sentence's surroundings give for a term. */
function contextQuality(term: Term, evidence: Evidence): number {
  let best = 0;
  for (const { keys, weight } of evidence.context) {
    if (weight <= best) continue;
    for (const [key, quality] of term.keys) {
      if (quality * weight > best && keys.has(key)) best = quality * weight;
    }
  }
  return best;
}
