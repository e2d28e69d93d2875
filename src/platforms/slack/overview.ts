import { setImmediate } from 'node:timers/promises';
import type { Coverage, Found } from '../../answers/answer.ts';
import { sureness } from '../../render/disputed-first.ts';
import type { SlackCollection } from './bot.ts';

/** What the home tab tells of the collection. */
export interface Overview {
  readonly coverage: Coverage;
  readonly examples: readonly string[];
  /** The surest difference first. */
  readonly differences: readonly Found[];
}

/** How many of the most mentioned names of each kind are asked about, and what. */
const ASKED = [
  { kind: 'event', names: 6, commands: ['where', 'when', 'howmany'] },
  { kind: 'person', names: 6, commands: ['who'] },
  { kind: 'body', names: 4, commands: ['who'] },
  { kind: 'place', names: 2, commands: ['when', 'howmany'] },
] as const;

const SHOWN = 5;

/**
 * Looks over a collection once, for the home tab: its differences are those that questions about its
 * most mentioned names find. Others are let in between two questions.
 */
export async function overviewOf(collection: SlackCollection): Promise<Overview> {
  const help = await collection.ask('/help');
  const found: Found[] = [];
  for (const question of await questionsOf(collection)) {
    const answer = await collection.ask(question);
    if (answer.kind === 'found' && answer.differences.length > 0) found.push(answer);
    await setImmediate();
  }
  return {
    coverage: help.coverage,
    examples: help.kind === 'help' ? help.examples : [],
    differences: found.toSorted((a, b) => rank(a) - rank(b)).slice(0, SHOWN),
  };
}

async function questionsOf(collection: SlackCollection): Promise<readonly string[]> {
  const questions: string[] = [];
  for (const { kind, names, commands } of ASKED) {
    for (const name of await collection.prominentNames(kind, names)) {
      questions.push(...commands.map((command) => `/${command} ${name}`));
    }
  }
  return questions;
}

/** Lower is surer, and among equals what more witnesses speak of. */
function rank({ differences, origins }: Found): number {
  const surest = Math.min(...differences.map(({ certainty }) => sureness(certainty)));
  return surest + 1 / (1 + origins);
}
