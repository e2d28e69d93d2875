import type { Lexicon } from '../../language/lexicon.ts';
import type { ClaimRule, RoleClaim } from '../claim.ts';
import { namesIn, spanOf } from '../words.ts';

/** "Jon Reed of the Dockers' Union said", "Mara Quill from the charity Shoreline": the body that somebody speaks or acts for. */
export const roleMember =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) => {
    const { tokens, phrases } = sentence;
    const names = namesIn(reading, sentence);
    return names.flatMap(({ name, index, to }): RoleClaim[] => {
      const at = tokens[to]?.lower === ',' ? to + 1 : to;
      if (name.kind !== 'person' || !/^(?:of|from|with)$/.test(tokens[at]?.lower ?? '')) return [];
      // "left with the police", "signed X from the club" are a verb's phrases; only an aside or "of" belongs to the name.
      if (at === to && tokens[at]?.lower !== 'of') return [];
      const phrase = phrases.find(({ from }) => from === at + 1);
      if (phrase === undefined) return [];
      const isBody =
        tokens.slice(phrase.from, phrase.to).some((token) => lexicon.isBodyNoun(token)) ||
        names.some(
          (other) =>
            other.name.kind === 'body' && other.from >= phrase.from && other.to <= phrase.to,
        );
      const end =
        phrases.find(({ from }) => tokens[phrase.to]?.lower === 'of' && from === phrase.to + 1)
          ?.to ?? phrase.to;
      const span = spanOf(tokens, at, end);
      return !isBody || span === undefined
        ? []
        : [
            {
              facet: 'role',
              rule: 'role-member',
              ...span,
              sentence: sentence.index,
              modality: 'asserted',
              name: index,
            },
          ];
    });
  };
