import type { Random } from '../random.ts';
import type { Fact } from './fact.ts';

/**
 * Something that happened, told in templates: "{dead}" stands for the fact of that name, "{Dead}" for
 * the same at the start of a sentence, "{driver.last}" for a surname alone.
 */
export interface Scene {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Wordings of the headline. */
  readonly headlines: readonly string[];
  /** What is told, the lead first; of each at least two wordings. */
  readonly points: readonly (readonly string[])[];
  /** Questions that a fact answers, by its name. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** Questions that no planted change answers. */
  readonly others: readonly string[];
}

/** A kind of news: the same seed tells the same. */
export type SceneMaker = (random: Random) => Scene;

/** Names of the facts that a template holds. */
export function factsIn(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)(?:\.\w+)?\}/g)].map(([, name = '']) => factName(name));
}

/** The name of a fact from how a template writes it. */
export function factName(written: string): string {
  return written.charAt(0).toLowerCase() + written.slice(1);
}
