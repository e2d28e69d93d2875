import type { ClaimRule, RoleClaim } from '../claim.ts';
import { modalityAt } from '../modality.ts';
import { namesIn, spanOf } from '../words.ts';

/** Participles that give somebody a standing, with what follows: "accused of arson", "elected to the board". */
const STANDINGS = new Set(
  'accused suspected convicted charged arrested elected appointed named nominated jailed sentenced acquitted wanted crowned sworn promoted sacked fired suspended hired recruited'.split(
    ' ',
  ),
);

/** "X has been accused of …", "X was appointed …". */
export const roleStatus: ClaimRule = (reading, sentence) => {
  const { tokens } = sentence;
  return namesIn(reading, sentence).flatMap(({ index, to }): RoleClaim[] => {
    let at = to;
    if (tokens[at]?.lower === ',' && tokens[at + 1]?.pos === 'NUM' && tokens[at + 2]?.lower === ',')
      at += 3;
    let passive = false;
    while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') {
      passive ||= tokens[at]?.lemma === 'be';
      at += 1;
    }
    if (!passive || !STANDINGS.has(tokens[at]?.lower ?? '')) return [];
    let end = at + 1;
    while (
      end < tokens.length &&
      end < at + 16 &&
      tokens[end]?.pos !== 'PUNCT' &&
      tokens[end]?.pos !== 'SCONJ'
    )
      end += 1;
    const span = spanOf(tokens, at, end);
    const modality = modalityAt(sentence, at);
    return span === undefined || modality === 'negated'
      ? []
      : [
          {
            facet: 'role',
            rule: 'role-status',
            ...span,
            sentence: sentence.index,
            modality: 'asserted',
            name: index,
          },
        ];
  });
};
