import type { Lexicon } from '../../language/lexicon.ts';
import type { ClaimRule, RoleClaim } from '../claim.ts';
import { modalityAt } from '../modality.ts';
import { namesIn, spanOf } from '../words.ts';

const LINKING = new Set(['be', 'become', 'remain', 'serve']);

/** "X is the mayor of Lyon", "X served as captain". */
export const roleCopula =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) => {
    const { tokens } = sentence;
    return namesIn(reading, sentence).flatMap(({ index, to }): RoleClaim[] => {
      let at = to;
      while (tokens[at]?.pos === 'ADV') at += 1;
      if (!LINKING.has(tokens[at]?.lemma ?? '') || tokens[at]?.pos === 'NOUN') return [];
      at += 1;
      while (tokens[at]?.pos === 'ADV' || tokens[at]?.lower === 'as') at += 1;
      const end = phraseEnd(at);
      const head = tokens
        .slice(at, end)
        .findIndex((token) => lexicon.isPersonNoun(token) || lexicon.isBodyNoun(token));
      const preposition = tokens.slice(at, end).findIndex((token) => token.pos === 'ADP');
      if (head < 0 || (preposition >= 0 && preposition < head)) return [];
      const modality = modalityAt(sentence, at + head);
      const span = spanOf(tokens, at, end);
      return span === undefined || modality === 'negated'
        ? []
        : [
            {
              facet: 'role',
              rule: 'role-copula',
              ...span,
              sentence: sentence.index,
              modality,
              name: index,
            },
          ];
    });

    function phraseEnd(from: number): number {
      let at = from;
      while (at < tokens.length && at < from + 16) {
        const token = tokens[at];
        if (token === undefined || (token.pos === 'PUNCT' && token.lower !== '-')) break;
        if (
          token.pos === 'VERB' ||
          token.pos === 'AUX' ||
          token.pos === 'SCONJ' ||
          token.lower === 'who'
        )
          break;
        at += 1;
      }
      return at;
    }
  };
