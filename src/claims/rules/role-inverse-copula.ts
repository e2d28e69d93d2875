import type { Lexicon } from '../../language/lexicon.ts';
import type { ClaimRule } from '../claim.ts';
import { namesIn, spanOf } from '../words.ts';

/** Words between "is" and the name: "Her successor is a Lyon man, X". */
const REACH = 8;

/** "The winner was X", "Her successor is X": a description as the subject, the name behind the verb. */
export const roleInverseCopula =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) => {
    const { tokens, phrases } = sentence;
    const be = tokens.findIndex(({ pos, lemma }) => pos === 'AUX' && lemma === 'be');
    const subject = phrases.find(({ to }) => to === be);
    const head = subject === undefined ? undefined : tokens[subject.head];
    if (subject === undefined || head?.pos !== 'NOUN' || !lexicon.isPersonNoun(head)) return [];
    const near = namesIn(reading, sentence).filter(
      ({ from, name }) => from > be && from <= be + REACH && name.kind !== 'place',
    );
    // "is an Acme man, X": the body only says where X comes from.
    const behind = near.find(({ name }) => name.kind === 'person') ?? near[0];
    if (behind === undefined) return [];
    const between = tokens.slice(be + 1, behind.from);
    if (between.some(({ pos }) => pos === 'VERB' || pos === 'ADP' || pos === 'SCONJ')) return [];
    const span = spanOf(tokens, subject.from, subject.to);
    return span === undefined
      ? []
      : [
          {
            facet: 'role',
            rule: 'role-inverse-copula',
            ...span,
            sentence: sentence.index,
            modality: 'asserted',
            name: behind.index,
          },
        ];
  };
