import type { PlaceClaim, TimeClaim } from '../claims/claim.ts';
import { wordsOf } from '../claims/words.ts';
import type { ClauseTree } from '../language/grammar/clauses.ts';
import type { Evidence } from '../library/evidence.ts';
import { deedWords } from './deed.ts';
import type { Argument } from './terms.ts';

/** A value of a clause that tells of something else than the clause of what is asked for. */
const OTHER_CLAUSE = 0.6;
/** These lead to what was at another time than the rest of the sentence. */
const OTHER_TIME = new Set(['after', 'before', 'until', 'till', 'since', 'once']);
/** "An hour before the sale was closed" was on the same day. */
const SHORT = /^(?:seconds?|minutes?|hours?|moments?|just|shortly|soon|right|immediately)$/;

/**
 * How much its clause speaks against a place or time: "the war, which began in May" dates no meeting
 * of the same sentence, and "appeared in court in X after he was arrested" does not say where he was
 * arrested. 1 where the happening that is asked for stands in the value's own clause, or in none.
 */
export function ownClauseQuality(
  claim: PlaceClaim | TimeClaim,
  evidence: Evidence,
  argument: Argument,
): number {
  const deeds = deedWords(argument, evidence);
  const at = wordsOf(evidence.tokens, claim)?.from;
  if (deeds.size === 0 || at === undefined) return 1;
  const { noun, verb, subject, object } = claim.hangsOn;
  if (isBehindAnother(claim, evidence, argument, deeds)) return OTHER_CLAUSE;
  if ([noun, verb, subject, object].some((word) => word !== undefined && deeds.has(word))) return 1;
  const { clauses } = evidence;
  const own = clauses.ofToken[at] ?? 0;
  const theirs = [...deeds].map((word) => clauses.ofToken[word] ?? 0);
  if (theirs.includes(own)) return 1;
  const isApart =
    theirs.every((clause) => isOfItsOwn(evidence, { own, subject }, clause, deeds)) ||
    theirs.every((clause) => isOfAnotherTime(evidence, clause, own));
  return isApart ? OTHER_CLAUSE : 1;
}

/**
 * "Ended on 9 June, before the vote on 15 June": a value behind what was before or after, where a
 * nearer one is told as well, or where what comes next is asked for.
 */
function isBehindAnother(
  claim: PlaceClaim | TimeClaim,
  { tokens, claims }: Evidence,
  argument: Argument,
  deeds: ReadonlySet<number>,
): boolean {
  const at = wordsOf(tokens, claim)?.from ?? 0;
  const { verb = at } = claim.hangsOn;
  const leads = tokens.findIndex(
    ({ lower, pos }, i) => i > verb && i < at && pos === 'ADP' && LEADS_AWAY.test(lower),
  );
  if (leads < 0) return false;
  const between = tokens.slice(leads + 1, at);
  if (!between.some(({ pos }) => pos === 'NOUN')) return false;
  if (argument.tokens.some(({ lower }) => lower === 'next')) return true;
  const start = tokens[leads]?.start ?? 0;
  return (
    !between.some((_, i) => deeds.has(leads + 1 + i)) &&
    claims.some(
      ({ claim: other }) =>
        other.facet === claim.facet &&
        'hangsOn' in other &&
        other.hangsOn.verb === claim.hangsOn.verb &&
        other.end <= start,
    )
  );
}

const LEADS_AWAY = /^(?:after|before|following|since|until)$/;

/** Whether a value's clause tells of another time, or describes a noun that is none of `deeds` ("the vote that was held in May" dates the vote). */
function isOfItsOwn(
  evidence: Evidence,
  { own, subject }: { readonly own: number; readonly subject: number | undefined },
  outer: number,
  deeds: ReadonlySet<number>,
): boolean {
  // "The storm has killed nine since it came ashore": the same again.
  if (subject !== undefined && evidence.tokens[subject]?.pos === 'PRON') return false;
  const relative = above(evidence, own, outer).find(({ kind }) => kind === 'relative');
  if (relative === undefined) return isOfAnotherTime(evidence, own, outer);
  const described = evidence.clauses.ofToken.indexOf(relative.index) - 1;
  return !deeds.has(described) && !deeds.has(described - 1);
}

/** Whether a clause stands to the other as "after he was arrested" does. */
function isOfAnotherTime(evidence: Evidence, inner: number, outer: number): boolean {
  const { tokens, clauses } = evidence;
  return above(evidence, inner, outer).some(
    ({ kind, opener, index }) =>
      kind === 'subordinate' &&
      OTHER_TIME.has(opener ?? '') &&
      !SHORT.test(tokens[clauses.ofToken.indexOf(index) - 1]?.lower ?? ''),
  );
}

/** A clause and those that it is part of, as far as the other; all of them where it is not part of that. */
function above(evidence: Evidence, inner: number, outer: number): ClauseTree['clauses'] {
  const clause = evidence.clauses.clauses[inner];
  if (clause === undefined || inner === outer) return [];
  return [clause, ...(clause.parent === undefined ? [] : above(evidence, clause.parent, outer))];
}
