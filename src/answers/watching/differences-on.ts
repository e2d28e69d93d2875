import type { Knowledge } from '../../language/knowledge.ts';
import { nextTurn } from '../../language/slices.ts';
import type { Library } from '../../library/library.ts';
import type { Facet } from '../../questions/question.ts';
import type { Difference, Value } from '../answer.ts';
import { ask } from '../ask.ts';
import { readArgument } from '../terms.ts';

/** Values that cannot both hold, and why. */
export interface TopicDifference extends Pick<Difference, 'kind' | 'certainty' | 'reason'> {
  /** The two sides; at least two. */
  readonly sides: readonly Value[];
}

/** What is asked on every topic: remarks differ without a contradiction. */
const ALWAYS: readonly Facet[] = ['who', 'howmany', 'what'];

/** What is asked where the topic has an occasion: somebody is at many places, on many days. */
const OF_OCCASIONS: readonly Facet[] = ['where', 'when'];

/** Every difference on a topic, in the order of the questions that find them; each once. */
export async function differencesOn(
  library: Library,
  vocabulary: Pick<Knowledge, 'lexicon' | 'gazetteer'>,
  topic: string,
): Promise<readonly TopicDifference[]> {
  const found = new Map<string, TopicDifference>();
  const { terms } = await readArgument(topic, library, vocabulary.lexicon);
  const hasOccasion = terms.some(({ kind }) => kind !== 'name');
  for (const facet of hasOccasion ? [...ALWAYS, ...OF_OCCASIONS] : ALWAYS) {
    const answer = await ask(library, vocabulary, `/${facet} ${topic}`);
    if (answer.kind === 'found') {
      for (const { kind, certainty, reason, values } of answer.differences) {
        const sides = values.flatMap((at) => answer.values[at] ?? []);
        const key = differenceKey({ kind, sides });
        if (!found.has(key)) found.set(key, { kind, certainty, reason, sides });
      }
    }
    await nextTurn();
  }
  return [...found.values()];
}

/** Two differences with one key are the same one, whoever stands behind it. */
export function differenceKey({ kind, sides }: Pick<TopicDifference, 'kind' | 'sides'>): string {
  return JSON.stringify([kind, ...sides.map(({ value }) => value).toSorted()]);
}
