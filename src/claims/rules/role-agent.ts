import type { NounPhrase } from '../../language/grammar/noun-phrases.ts';
import type { Token } from '../../language/tokens.ts';
import type { ClaimRule, RoleClaim } from '../claim.ts';
import { namesIn, spanOf } from '../words.ts';

/** What somebody does for a body or work, as a participle: "chaired by X". */
const OFFICES = new Set(
  'chaired led headed run owned founded managed coached captained directed written designed built edited presided commanded governed represented advised'.split(
    ' ',
  ),
);

/** Words of the title between "by" and the name: "by the retired judge X". */
const LONGEST_TITLE = 6;

/** "the board, chaired by X": what the person behind "by" does, with what it is done for. */
export const roleAgent: ClaimRule = (reading, sentence) => {
  const { tokens, phrases } = sentence;
  return namesIn(reading, sentence).flatMap(({ index, name, from }): RoleClaim[] => {
    if (name.kind === 'place') return [];
    let by =
      (name.title === undefined
        ? from
        : tokens.findIndex(({ start }) => start >= (name.title?.start ?? 0))) - 1;
    while (
      by > from - LONGEST_TITLE &&
      tokens[by]?.lower !== 'by' &&
      /^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(tokens[by]?.pos ?? '')
    )
      by -= 1;
    if (tokens[by]?.lower !== 'by' || !OFFICES.has(tokens[by - 1]?.lower ?? '')) return [];
    let comma = tokens[by - 2]?.lower === ',' ? by - 2 : by - 1;
    // "the port was represented by X": over the auxiliary, to what it is done for.
    while (tokens[comma - 1]?.pos === 'AUX' || tokens[comma - 1]?.pos === 'ADV') comma -= 1;
    const span = spanOf(tokens, ownerStart(tokens, phrases, comma) ?? by - 1, by);
    return span === undefined
      ? []
      : [
          {
            facet: 'role',
            rule: 'role-agent',
            ...span,
            sentence: sentence.index,
            modality: 'asserted',
            name: index,
          },
        ];
  });
};

/** "The Board of Marine Inquiry": the phrase that ends at a word, with the one that it belongs to by "of". */
function ownerStart(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  end: number,
): number | undefined {
  const owner = phrases.find(({ to }) => to === end);
  if (owner === undefined || tokens[owner.from - 1]?.lower !== 'of') return owner?.from;
  return phrases.find(({ to }) => to === owner.from - 1)?.from ?? owner.from;
}
