import type { Claim, NumberClaim, PlaceClaim, TimeClaim } from '../claims/claim.ts';
import { wordsOf } from '../claims/words.ts';
import type { Token } from '../language/tokens.ts';
import type { Evidence } from '../library/evidence.ts';
import type { Argument, Term } from './terms.ts';

type Value = NumberClaim | PlaceClaim | TimeClaim;

/** A value whose part of the sentence is of somebody or somewhere else than is asked for. */
const ANOTHERS = 0.6;
/** A word that stands for what is asked for no worse than a synonym. */
const NAMES_IT = 0.7;

/** A stretch of a sentence with one value of several: word indices, `to` exclusive. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/**
 * How much it speaks against a value that the words of the question stand beside another of its
 * sentence: of "six died in the north, two in the south" only one is of the south, and of "the first
 * leg will be in X, the second in Y" only one is of the second. What nothing in the value's own part
 * is set against is said of all: "three died and 14 were hurt in the crash". 1 where nothing speaks
 * against it.
 */
export function ownPartQuality(claim: Value, evidence: Evidence, { terms }: Argument): number {
  const parts = partsOf(claim, evidence);
  const words = wordsOf(evidence.tokens, claim);
  const own = parts.findIndex(({ at }) => at === words?.from);
  const part = parts[own];
  if (parts.length < 2 || part === undefined) return 1;
  const told = terms.filter(isTelling).map((term) => occurrencesOf(term, evidence));
  if (told.some((at) => isIn(at, part) && parts.every((one) => one === part || !isIn(at, one))))
    if (own > 0) return 1;
  const isAnothers = told.some(
    (at) =>
      !isIn(at, part) &&
      parts.some(
        (other) =>
          at.some((word) => word >= other.from && word < other.at) && isNamedBefore(part, evidence),
      ),
  );
  const isElsewhere = told.some(
    (at) =>
      !isIn(at, part) &&
      parts.some(
        (other) =>
          at.some((word) => word > other.at && word < other.to) && isNarrowedBehind(part, evidence),
      ),
  );
  return isAnothers || isElsewhere ? ANOTHERS : 1;
}

/** What a happening is asked of: the happening itself is often said once for all its values. */
function isTelling({ kind }: Term): boolean {
  return kind !== 'predicate';
}

function occurrencesOf({ keys }: Term, evidence: Evidence): readonly number[] {
  return [...keys].flatMap(([key, quality]) =>
    (evidence.keys.get(key) ?? []).flatMap((at) =>
      quality * at.quality >= NAMES_IT ? [at.word] : [],
    ),
  );
}

function isIn(words: readonly number[], { from, to }: Part): boolean {
  return words.some((word) => word >= from && word < to);
}

/** The parts of a sentence that has several values of a claim's kind, cut at the last break between each two. */
function partsOf(claim: Value, { tokens, claims }: Evidence): readonly Part[] {
  const values = claims
    .flatMap(({ claim: other }) => (isLike(other, claim) ? (wordsOf(tokens, other) ?? []) : []))
    .toSorted((a, b) => a.from - b.from);
  const parts: Part[] = [];
  let from = 0;
  for (const [i, value] of values.entries()) {
    const next = values[i + 1];
    const end =
      next === undefined ? endOf(tokens, value.to) : lastBreak(tokens, value.to, next.from);
    const isFirst = parts.length === 0;
    // Only where the verb is left out do the parts stand side by side: "X is in A, Y in B".
    if (!isFirst && tokens.slice(from, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
      return [];
    // Two values that nothing parts are of one thing: "in Lyon, France" and "on Friday, 2 May".
    if (end === undefined) return [];
    parts.push({ from, to: end, at: value.from });
    from = end;
  }
  return parts;
}

function isLike(other: Claim, claim: Value): other is Value {
  if (other.facet === 'number' && claim.facet === 'number')
    return other.number.unit.kind === claim.number.unit.kind;
  if (other.facet === 'time' && claim.facet === 'time') return other.time.value.kind !== 'duration';
  return other.facet === claim.facet;
}

/** Where the last part ends: at the next mark, or with the sentence. */
function endOf(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ pos, lower }, i) => i >= from && pos === 'PUNCT' && lower !== '-');
  return at < 0 ? tokens.length : at;
}

function lastBreak(tokens: readonly Token[], from: number, to: number): number | undefined {
  const at = tokens.findLastIndex(
    ({ lower }, i) => i >= from && i < to && /^(?:[,;]|and|but|while)$/.test(lower),
  );
  return at < 0 ? undefined : at;
}

/** "The first leg will be in X": somebody or something is named in front of the value. */
function isNamedBefore({ from, at }: Part, { tokens }: Evidence): boolean {
  return tokens
    .slice(from, at)
    .some(({ pos }, i, all) => /^(?:NOUN|PROPN|ADJ)$/.test(pos) && all[i - 1]?.pos !== 'ADP');
}

/** "Six in the north": a preposition narrows what stands behind the value. */
function isNarrowedBehind({ at, to }: Part, { tokens }: Evidence): boolean {
  return tokens
    .slice(at + 1, to)
    .some(({ pos, lower }) => pos === 'ADP' && /^(?:in|on|at|for|from|by|near)$/.test(lower));
}
