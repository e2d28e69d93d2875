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
    let by = from - 1;
    while (
      by > from - LONGEST_TITLE &&
      tokens[by]?.lower !== 'by' &&
      /^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(tokens[by]?.pos ?? '')
    )
      by -= 1;
    if (tokens[by]?.lower !== 'by' || !OFFICES.has(tokens[by - 1]?.lower ?? '')) return [];
    const comma = tokens[by - 2]?.lower === ',' ? by - 2 : by - 1;
    const owner = phrases.find(({ to }) => to === comma);
    const span = spanOf(tokens, owner?.from ?? by - 1, by);
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
