import type { MatchNames } from '../ask.ts';

/** A name of the collection that a text holds. */
export interface NameIn {
  readonly name: string;
  readonly kind: Awaited<ReturnType<MatchNames>>[number]['kind'];
}

/** Words with a capital or a digit in front, one after the other, also around "of", "de", "al". */
const RUNS =
  /\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:\s+(?:(?:of|the|and|for|de|da|del|di|du|la|le|van|von|der|den|al|bin)\s+){0,2}[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’-]*)*/gu;

/** Runs that are looked up, and names that are found, at most. */
const MOST = { runs: 40, names: 5 } as const;

/** A shorter word alone is more often none of the names it is a part of. */
const SHORTEST_WORD = 3;

/**
 * The names of a collection that stand in a text, in its order: whole runs of capitalised words
 * first, their words where the run is no name.
 */
export async function namesIn(text: string, matchNames: MatchNames): Promise<readonly NameIn[]> {
  const found = new Map<string, NameIn>();
  for (const [run] of [...text.matchAll(RUNS)].slice(0, MOST.runs)) {
    for (const { name, kind } of await matchRun(run, matchNames)) {
      if (found.size < MOST.names) found.set(name, { name, kind });
    }
  }
  return [...found.values()];
}

async function matchRun(run: string, matchNames: MatchNames): Promise<readonly NameIn[]> {
  const whole = await match(run.replace(/[.'’-]+$/, ''), matchNames);
  if (whole !== undefined) return [whole];
  const words = run.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 2) return [];
  const matches = await Promise.all(words.map((word) => match(word, matchNames)));
  return matches.filter((one) => one !== undefined);
}

async function match(words: string, matchNames: MatchNames): Promise<NameIn | undefined> {
  if (words.length < SHORTEST_WORD) return undefined;
  const [best] = await matchNames(words);
  return best?.quality === 'misspelt' ? undefined : best;
}
