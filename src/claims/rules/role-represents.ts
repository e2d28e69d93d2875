import type { ClaimRule, RoleClaim } from '../claim.ts';
import { namesIn, spanOf } from '../words.ts';

/** "Representing Lyon was X": an inverted sentence that says for whom somebody stood. */
export const roleRepresents: ClaimRule = (reading, sentence) => {
  const { tokens } = sentence;
  const first = tokens[0];
  if (
    first === undefined ||
    !/^(?:representing|leading|heading|chairing|captaining)$/.test(first.lower)
  )
    return [];
  const be = tokens.findIndex((token) => token.pos === 'AUX' && token.lemma === 'be');
  if (be < 2) return [];
  return namesIn(reading, sentence).flatMap(({ index, name, from }): RoleClaim[] => {
    const span = spanOf(tokens, 0, be);
    const behind =
      name.title === undefined
        ? from
        : tokens.findIndex((token) => token.start >= (name.title?.start ?? 0));
    const near =
      behind > be &&
      tokens.slice(be + 1, behind).every((token) => token.pos !== 'VERB' && token.lower !== '—');
    return span === undefined || !near || name.kind !== 'person'
      ? []
      : [
          {
            facet: 'role',
            rule: 'role-represents',
            ...span,
            sentence: sentence.index,
            modality: 'asserted',
            name: index,
          },
        ];
  });
};
