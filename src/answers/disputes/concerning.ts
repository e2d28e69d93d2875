import type { Lexicon } from '../../language/lexicon.ts';
import type { Library } from '../../library/library.ts';
import type { Group } from '../draft.ts';
import { matchTerms } from '../match.ts';
import type { Term } from '../terms.ts';
import { readArgument } from '../terms.ts';
import type { Dispute } from './find-disputes.ts';

/** Share of the topic that one side says itself, and that stands in or around the other. */
const SAID = 0.6;
const AROUND = 0.4;

/** Of differences, those that concern a topic, in their order. */
export async function concerning(
  disputes: readonly Dispute[],
  topic: string,
  library: Library,
  lexicon: Lexicon,
): Promise<readonly Dispute[]> {
  const { terms, unknown } = await readArgument(topic, library, lexicon);
  if (unknown.length > 0 || terms.length === 0) return [];
  return disputes.filter(
    ({ sides }) =>
      sides.some((side) => best(side, terms, 'inside') >= SAID) &&
      sides.every((side) => best(side, terms, 'score') >= AROUND),
  );
}

function best({ candidates }: Group, terms: readonly Term[], where: 'score' | 'inside'): number {
  return Math.max(...candidates.map(({ evidence }) => matchTerms(terms, evidence)[where]));
}
