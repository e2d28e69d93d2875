import type { Knowledge } from '../../language/knowledge.ts';
import { nextTurn } from '../../language/slices.ts';
import type { Library } from '../../library/library.ts';
import type { Facet } from '../../questions/question.ts';
import type { Difference, Value } from '../answer.ts';
import { ask } from '../ask.ts';

/** Values that cannot both hold, and why. */
export interface TopicDifference extends Pick<Difference, 'kind' | 'certainty' | 'reason'> {
  /** The two sides; at least two. */
  readonly sides: readonly Value[];
}

/** What is asked on a topic: remarks differ without a contradiction. */
const ASKED: readonly Facet[] = ['who', 'where', 'when', 'howmany', 'what'];

/** Every difference on a topic, in the order of the questions that find them; each once. */
export async function differencesOn(
  library: Library,
  vocabulary: Pick<Knowledge, 'lexicon' | 'gazetteer'>,
  topic: string,
): Promise<readonly TopicDifference[]> {
  const found = new Map<string, TopicDifference>();
  for (const facet of ASKED) {
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
