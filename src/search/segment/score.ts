import { BOOST } from '../ranking.ts';
import type { Best } from './best.ts';
import { inverseFrequency } from './factors.ts';
import type { Meaning, QueryTerm } from './query.ts';
import { sizeOf } from './segment.ts';
import { frequencyOf, type Part, type Whole } from './whole.ts';

/**
 * Room for the scores of the passages of a part. A search runs through without a pause and leaves
 * it filled with zeros, so there is one for all, as large as the largest part.
 */
interface Room {
  readonly scores: Float64Array;
  /** Scores of the term of the query that is being looked at. */
  readonly own: Float64Array;
  /** How many different terms of the query each passage has. */
  readonly matched: Uint32Array;
}

let room = createRoom(0);

function createRoom(size: number): Room {
  return {
    scores: new Float64Array(size),
    own: new Float64Array(size),
    matched: new Uint32Array(size),
  };
}

/**
 * Scores the passages of a part and offers them. Adds in MiniSearch's order, since the last bit of a
 * sum depends on it: the fields of what stands for a term, then the terms as the query has them.
 */
export function scorePart(whole: Whole, at: number, query: readonly QueryTerm[], best: Best): void {
  const part = whole.parts[at];
  if (part === undefined) return;
  if (room.scores.length < sizeOf(part.segment)) room = createRoom(sizeOf(part.segment));
  for (const { meanings, isRepeated } of query) {
    const own = meanings[at] ?? [];
    const [only] = own;
    if (own.length === 1 && only !== undefined) addExact(whole, part, only, isRepeated);
    else addSimilar(whole, part, own, isRepeated);
  }
  for (const { meanings, isRepeated } of query) {
    if (isRepeated) continue;
    for (const { term } of meanings[at] ?? []) offerAll(part, at, term, best);
  }
}

/** Adds the scores of a term that the passages have itself. */
function addExact(whole: Whole, part: Part, meaning: Meaning, isRepeated: boolean): void {
  const { passages, codes, starts } = part.segment;
  const { scores, matched } = room;
  const [text, title, section] = weightsOf(whole, part, meaning);
  const step = isRepeated ? 0 : 1;
  const end = starts[meaning.term + 1] ?? 0;
  for (let i = starts[meaning.term] ?? 0; i < end; i += 1) {
    const passage = passages[i] ?? 0;
    const code = codes[i] ?? 0;
    const score =
      text.boost * (text.rarity * (text.factors[code] ?? 0)) +
      title.boost * (title.rarity * (title.factors[code] ?? 0)) +
      section.boost * (section.rarity * (section.factors[code] ?? 0));
    scores[passage] = (scores[passage] ?? 0) + score;
    matched[passage] = (matched[passage] ?? 0) + step;
  }
}

/** Adds the scores of terms that stand for one: first each passage's own sum of them. */
function addSimilar(
  whole: Whole,
  part: Part,
  meanings: readonly Meaning[],
  isRepeated: boolean,
): void {
  const { passages, codes, starts } = part.segment;
  const { scores, own, matched } = room;
  for (const meaning of meanings) {
    const [text, title, section] = weightsOf(whole, part, meaning);
    const end = starts[meaning.term + 1] ?? 0;
    for (let i = starts[meaning.term] ?? 0; i < end; i += 1) {
      const passage = passages[i] ?? 0;
      const code = codes[i] ?? 0;
      own[passage] =
        (own[passage] ?? 0) +
        text.boost * (text.rarity * (text.factors[code] ?? 0)) +
        title.boost * (title.rarity * (title.factors[code] ?? 0)) +
        section.boost * (section.rarity * (section.factors[code] ?? 0));
    }
  }
  const step = isRepeated ? 0 : 1;
  for (const { term } of meanings) {
    const end = starts[term + 1] ?? 0;
    for (let i = starts[term] ?? 0; i < end; i += 1) {
      const passage = passages[i] ?? 0;
      const score = own[passage] ?? 0;
      if (score === 0) continue;
      own[passage] = 0;
      scores[passage] = (scores[passage] ?? 0) + score;
      matched[passage] = (matched[passage] ?? 0) + step;
    }
  }
}

/** Offers the passages of a term that were not offered before. */
function offerAll(part: Part, at: number, term: number, best: Best): void {
  const { passages, starts } = part.segment;
  const { scores, matched } = room;
  const { gone, numbers } = part;
  let worst = best.worst();
  const end = starts[term + 1] ?? 0;
  for (let i = starts[term] ?? 0; i < end; i += 1) {
    const passage = passages[i] ?? 0;
    const sum = scores[passage] ?? 0;
    if (sum === 0) continue;
    const terms = matched[passage] ?? 0;
    scores[passage] = 0;
    matched[passage] = 0;
    // MiniSearch multiplies by the number of terms matched, which costs .05 of nDCG: undone here, to the last bit.
    const score = (sum * terms) / terms;
    if (score < worst || gone?.[passage] === 1) continue;
    best.offer({ score, number: numbers?.[passage] ?? passage, part: at, passage });
    worst = best.worst();
  }
}

/** What one field adds for a posting: its boost × rarity × the factor of the posting's row. */
interface Weight {
  readonly boost: number;
  readonly rarity: number;
  readonly factors: Float64Array;
}

function weightsOf(whole: Whole, part: Part, { term, weight }: Meaning) {
  const { count } = whole;
  function of(field: number, boost: number): Weight {
    return {
      boost: weight * boost,
      rarity: inverseFrequency(count, frequencyOf(whole, part, term, field)),
      factors: part.factors[field] ?? new Float64Array(),
    };
  }
  return [of(0, BOOST.text), of(1, BOOST.title), of(2, BOOST.section)] as const;
}
