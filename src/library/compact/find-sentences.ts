import type { Key } from '../evidence.ts';

/** Numbers of the sentences that stand in a list; undefined: there is no such list. */
export type ListNamed = (name: string) => Uint32Array | undefined;

/** Finds sentences by keys, those that have more and rarer keys first; of equal ones the first of the collection. */
export interface FindSentences {
  /** Every sentence with one of the keys. */
  readonly all: (keys: readonly Key[], limit: number) => readonly number[];
  /** Only of some sentences, also those without any of the keys. */
  readonly among: (
    keys: readonly Key[],
    limit: number,
    numbers: ReadonlySet<number>,
  ) => readonly number[];
}

/** A search takes about 10 ns for each sentence of each list. */
export function findingSentences(listNamed: ListNamed, total: number): FindSentences {
  // One array for all searches: each clears what it wrote.
  const scores = new Float64Array(total);
  function score(keys: readonly Key[]): readonly number[] {
    const touched: number[] = [];
    for (const key of new Set(keys)) {
      const list = listNamed(key);
      if (list === undefined || list.length === 0) continue;
      const weight = Math.log(1 + total / list.length);
      for (const at of list) {
        const before = scores[at] ?? 0;
        if (before === 0) touched.push(at);
        scores[at] = before + weight;
      }
    }
    return touched;
  }
  return {
    all: (keys, limit) => {
      const touched = score(keys);
      const found = best(touched, scores, limit);
      for (const at of touched) scores[at] = 0;
      return found;
    },
    among: (keys, limit, numbers) => {
      const touched = score(keys);
      const found = best([...numbers], scores, limit);
      for (const at of touched) scores[at] = 0;
      return found;
    },
  };
}

/** The sentences of the highest scores; those of one score in their order. */
function best(touched: readonly number[], scores: Float64Array, limit: number): readonly number[] {
  // Sentences with the same words of the question have one score: there are few to sort.
  const byScore = new Map<number, number[]>();
  for (const at of touched) {
    const score = scores[at] ?? 0;
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
