import type { Lexicon } from '../../language/lexicon.ts';
import type { ClaimRule } from '../claim.ts';
import { namesIn, spanOf } from '../words.ts';

/** Words of an opening "as" phrase. */
const LONGEST = 14;

/** "As head of the inquiry, Mara Quill …": an opening that says in what office the subject acts. */
export const roleAs =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) => {
    const { tokens } = sentence;
    if (tokens[0]?.lower !== 'as') return [];
    const comma = tokens.findIndex(({ lower }) => lower === ',');
    if (comma < 2 || comma > LONGEST) return [];
    const opening = tokens.slice(1, comma);
    if (opening.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PRON')) return [];
    const head = opening.findIndex((token) => token.pos !== 'ADJ' && lexicon.isPersonNoun(token));
    const preposition = opening.findIndex(({ pos }) => pos === 'ADP');
    const subject = namesIn(reading, sentence).find(
      ({ from, name }) => from > comma && from <= comma + 3 && name.kind === 'person',
    );
    const span = spanOf(tokens, 1, comma);
    if (
      head < 0 ||
      (preposition >= 0 && preposition < head) ||
      subject === undefined ||
      span === undefined
    )
      return [];
    return [
      {
        facet: 'role',
        rule: 'role-as',
        ...span,
        sentence: sentence.index,
        modality: 'asserted',
        name: subject.index,
      },
    ];
  };
