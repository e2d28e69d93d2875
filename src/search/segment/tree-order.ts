import type { Slices } from '../../language/slices.ts';
import { type Strings, sharedWithBefore } from './strings.ts';

/** Terms below one node of the tree, as a chain through `next`. */
interface Chain {
  readonly head: number;
  readonly tail: number;
  /** When the first of its terms came. */
  readonly first: number;
  /** When the edge that leads to it got its present label. */
  readonly labelled: number;
}

/**
 * The place of each term in the order in which MiniSearch walks through its radix tree, where
 * scores of words that begin with a term are added up; those of misspelt words in reverse.
 *
 * A node keeps its edges in the order in which their labels were set, and they are walked from the
 * last to the first. An edge is set when the first term comes to lie below it, and set anew, so last,
 * whenever a term parts from it halfway. So the edge to a node with several branches is as old as the
 * second branch; unless the first was a term that ends there, since others only prolong that one.
 *
 *     came 1 "port", 2 "ansel", 3 "pond":     root ── ansel (2)
 *                                              └──── po (3) ── rt (1)
 *                                                     └─────── nd (3)      walked: pond port ansel
 *
 * @param terms sorted
 * @param seen when each term came, in any unit; of those that came together the earlier in `terms` was first
 */
export function* orderingTree(terms: Strings, seen: ArrayLike<number>): Slices<Uint32Array> {
  const { units, offsets } = terms;
  const count = offsets.length - 1;
  const shared = sharedWithBefore(terms);
  const next = new Int32Array(count).fill(-1);
  const order = new Uint32Array(count);
  let place = count;

  /** When a term came, as one number. */
  function timeOf(term: number): number {
    return (seen[term] ?? 0) * count + term;
  }

  function lengthOf(term: number): number {
    return (offsets[term + 1] ?? 0) - (offsets[term] ?? 0);
  }

  /** The end of the terms from `start` on that have the same code unit at a depth. */
  function branchEnd(start: number, end: number, depth: number): number {
    let at = start + 1;
    while (at < end && (shared[at] ?? 0) > depth) at += 1;
    return at;
  }

  /** How far all terms of a stretch are the same. */
  function commonLength(start: number, end: number): number {
    let least = lengthOf(start);
    for (let term = start + 1; term < end; term += 1) least = Math.min(least, shared[term] ?? 0);
    return least;
  }

  function chainOf(start: number, end: number): Chain {
    const time = timeOf(start);
    const own = { head: start, tail: start, first: time, labelled: time };
    if (end - start === 1) return own;
    const depth = commonLength(start, end);
    const isTerm = lengthOf(start) === depth;
    const branches: Chain[] = isTerm ? [own] : [];
    for (let at = isTerm ? start + 1 : start; at < end; ) {
      const stop = branchEnd(at, end, depth);
      branches.push(chainOf(at, stop));
      at = stop;
    }
    const firsts = branches.map(({ first }) => first).sort((a, b) => a - b);
    const first = firsts[0] ?? time;
    const labelled = isTerm && first === time ? time : (firsts[1] ?? time);
    branches.sort((a, b) => a.labelled - b.labelled);
    for (const [i, { tail }] of branches.entries()) next[tail] = branches[i + 1]?.head ?? -1;
    return {
      head: branches[0]?.head ?? start,
      tail: branches.at(-1)?.tail ?? start,
      first,
      labelled,
    };
  }

  const roots: Chain[] = [];
  for (let at = 0; at < count; ) {
    const unit = units[offsets[at] ?? 0];
    let stop = at + 1;
    while (stop < count && units[offsets[stop] ?? 0] === unit) stop += 1;
    roots.push(chainOf(at, stop));
    at = stop;
    yield;
  }
  roots.sort((a, b) => a.labelled - b.labelled);
  for (const { head } of roots) {
    for (let term = head; term >= 0; term = next[term] ?? -1) {
      place -= 1;
      order[term] = place;
    }
  }
  return order;
}
