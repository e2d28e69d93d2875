import type { Lexicon } from '../../language/lexicon.ts';
import type { ClaimRule, RoleClaim } from '../claim.ts';
import { namesIn, spanOf } from '../words.ts';

/** "the Northway gang", "Acme shipyard": a kind of body right behind the name of one. */
export const roleCompound =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) => {
    const { tokens } = sentence;
    return namesIn(reading, sentence).flatMap(({ name, index, from, to }): RoleClaim[] => {
      const head = tokens[to];
      if (
        name.kind === 'person' ||
        name.kind === 'place' ||
        head === undefined ||
        !lexicon.isBodyNoun(head)
      )
        return [];
      if (
        lexicon.isBodyNoun(tokens[to + 1] ?? head) &&
        tokens[to + 1] !== undefined &&
        tokens[to + 1]?.pos === 'NOUN'
      )
        return [];
      let start = from;
      while (tokens[start - 1]?.pos === 'ADJ' || tokens[start - 1]?.pos === 'NOUN') start -= 1;
      const span = spanOf(tokens, start, to + 1);
      return span === undefined
        ? []
        : [
            {
              facet: 'role',
              rule: 'role-compound',
              ...span,
              sentence: sentence.index,
              modality: 'asserted',
              name: index,
            },
          ];
    });
  };
