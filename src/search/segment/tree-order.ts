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

/** A node of the tree: the term that ends there, and for each of its branches the first term and the one after. */
interface Node {
  readonly own: Chain | undefined;
  readonly branches: readonly (readonly [number, number])[];
}

/** Terms (about 1 µs each) that are put in order before others get their turn. */
const TERMS = 1000;

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
  const { offsets } = terms;
  const count = offsets.length - 1;
  const shared = sharedWithBefore(terms);
  yield;
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

  /** The node of a stretch of several terms: the term that ends there, and the stretches below it. */
  function nodeOf(start: number, end: number): Node {
    const depth = commonLength(start, end);
    const isTerm = lengthOf(start) === depth;
    const branches: (readonly [number, number])[] = [];
    for (let at = isTerm ? start + 1 : start; at < end; ) {
      const stop = branchEnd(at, end, depth);
      branches.push([at, stop]);
      at = stop;
    }
    return { own: isTerm ? single(start) : undefined, branches };
  }

  function single(term: number): Chain {
    const time = timeOf(term);
    return { head: term, tail: term, first: time, labelled: time };
  }

  /** One chain of the term that ends at a node and of those below it. */
  function linked(own: Chain | undefined, below: readonly Chain[]): Chain {
    const chains = own === undefined ? [...below] : [own, ...below];
    const [first = 0, second = first] = chains
      .map((chain) => chain.first)
      .toSorted((a, b) => a - b);
    chains.sort((a, b) => a.labelled - b.labelled);
    for (let i = 0; i < chains.length; i += 1)
      next[chains[i]?.tail ?? 0] = chains[i + 1]?.head ?? -1;
    return {
      head: chains[0]?.head ?? 0,
      tail: chains.at(-1)?.tail ?? 0,
      first,
      labelled: own?.first === first ? first : second,
    };
  }

  function chainOf(start: number, end: number): Chain {
    if (end - start === 1) return single(start);
    const { own, branches } = nodeOf(start, end);
    return linked(
      own,
      branches.map(([from, to]) => chainOf(from, to)),
    );
  }

  function* chaining(start: number, end: number): Slices<Chain> {
    if (end - start < TERMS) {
      yield;
      return chainOf(start, end);
    }
    const { own, branches } = nodeOf(start, end);
    const chains: Chain[] = [];
    for (const [from, to] of branches) chains.push(yield* chaining(from, to));
    return linked(own, chains);
  }

  if (count === 0) return order;
  const { head } = yield* chaining(0, count);
  for (let term = head; term >= 0; term = next[term] ?? -1) {
    place -= 1;
    order[term] = place;
  }
  return order;
}
