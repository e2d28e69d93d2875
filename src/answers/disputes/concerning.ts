import type { Lexicon } from '../../language/lexicon.ts';
import type { Library } from '../../library/library.ts';
import type { Group } from '../draft.ts';
import { matchTerms } from '../match.ts';
import type { Term } from '../terms.ts';
import { readArgument } from '../terms.ts';
import type { Dispute } from './find-disputes.ts';

/** Share of the topic that must be found on each side. */
const ON_TOPIC = 0.6;

/** Of differences, those whose both sides speak of a topic, in their order. */
export async function concerning(
  disputes: readonly Dispute[],
  topic: string,
  library: Library,
  lexicon: Lexicon,
): Promise<readonly Dispute[]> {
  const { terms, unknown } = await readArgument(topic, library, lexicon);
  if (unknown.length > 0 || terms.length === 0) return [];
  return disputes.filter(({ sides }) => sides.every((side) => speaksOf(side, terms)));
}

function speaksOf({ candidates }: Group, terms: readonly Term[]): boolean {
  return candidates.some(({ evidence }) => matchTerms(terms, evidence).score >= ON_TOPIC);
}
