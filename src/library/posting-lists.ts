import type { Slices } from '../language/slices.ts';
import { AS_INSIDE, type Evidence, type Key } from './evidence.ts';

/** Sentences entered in one go. */
const SLICE = 1000;

/** Which sentences a key stands in, or around: numbers of the sentences, in order. */
export interface PostingLists {
  readonly inside: ReadonlyMap<Key, readonly number[]>;
  /** Sentences that a rare key stands around but not in. */
  find(keys: readonly Key[], limit: number): readonly number[];
  frequency(key: Key): number;
}

/**
 * An inverted list over the keys of sentences. `find` gives every sentence with one of the keys in
 * it or in its neighbours, those that have more and rarer keys first.
 */
export function* makingPostingLists(evidence: readonly Evidence[]): Slices<PostingLists> {
  const inside = new Map<Key, number[]>();
  for (const [i, one] of evidence.entries()) {
    if (i % SLICE === 0) yield;
    const as = one.context.filter(({ weight }) => weight >= AS_INSIDE);
    for (const { keys } of [one, ...as]) {
      for (const key of keys.keys()) {
        const list = inside.get(key);
        if (list === undefined) inside.set(key, [i]);
        else if (list.at(-1) !== i) list.push(i);
      }
    }
  }
  return {
    inside,
    frequency: (key) => inside.get(key)?.length ?? 0,
    find: (keys, limit) => {
      const scores = new Map<number, number>();
      for (const key of new Set(keys)) {
        const list = inside.get(key);
        if (list === undefined) continue;
        const weight = Math.log(1 + evidence.length / list.length);
        for (const at of list) scores.set(at, (scores.get(at) ?? 0) + weight);
      }
      return best(scores, limit);
    },
  };
}

/** The sentences of the highest scores; those of one score in their order. */
function best(scores: ReadonlyMap<number, number>, limit: number): readonly number[] {
  // Sentences with the same words of the question have one score: there are few to sort.
  const byScore = new Map<number, number[]>();
  for (const [at, score] of scores) {
    const same = byScore.get(score);
    if (same === undefined) byScore.set(score, [at]);
    else same.push(at);
  }
  const found: number[] = [];
  for (const score of [...byScore.keys()].toSorted((a, b) => b - a)) {
    if (found.length >= limit) break;
    for (const at of (byScore.get(score) ?? []).toSorted((a, b) => a - b)) found.push(at);
  }
  return found.slice(0, limit);
}
