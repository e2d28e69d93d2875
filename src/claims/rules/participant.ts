import { subjectOf } from '../../language/grammar/attachment.ts';
import type { NounPhrase } from '../../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { ClaimRule, ParticipantClaim } from '../claim.ts';
import type { ReadSentence } from '../reading.ts';
import { namesIn } from '../words.ts';
import { participantsIn } from './acting.ts';
import { phrasesBefore, phrasesListed } from './listed.ts';
import { sideOf } from './side.ts';

const MEETING_VERBS = new Set(
  'meet convene gather negotiate confer assemble face play attend participate compete join sign'.split(
    ' ',
  ),
);
const INCLUDING_VERBS = new Set(['include', 'feature', 'involve', 'comprise', 'unite', 'consist']);
/** These give the whole of what they speak of. */
const WHOLE = new Set(['comprise', 'consist']);

/** Most words open nothing. */
const NONE: readonly ParticipantClaim[] = [];

/** "talks between A and B", "the A-B talks": who stands around the noun of an occasion. */
export function participantBetween(lexicon: Lexicon): ClaimRule {
  return (_reading, sentence) => {
    const { tokens } = sentence;
    return tokens.flatMap((token, at): readonly ParticipantClaim[] => {
      if (token.lower !== 'between' && token.lower !== 'with' && token.lower !== 'among')
        return NONE;
      const noun = tokens[at - 1];
      // At the start of a sentence the tagger takes "Talks" for a verb or a name.
      if (noun === undefined || (noun.pos !== 'NOUN' && at > 1) || !lexicon.isEvent(noun.lower))
        return NONE;
      return participantsIn(lexicon, sentence, phrasesListed(sentence, at + 1), {
        rule: 'participant-between',
        occasion: at - 1,
        closed: token.lower === 'between',
      });
    });
  };
}

/** "A and B met (C)", "A held talks with B": the subject, and whom they met. */
export const participantMet =
  (lexicon: Lexicon): ClaimRule =>
  (_reading, sentence) => {
    const { tokens } = sentence;
    return tokens.flatMap((token, at): readonly ParticipantClaim[] => {
      if (token.pos !== 'VERB' || !MEETING_VERBS.has(token.lemma)) return NONE;
      const options = { rule: 'participant-met', occasion: at, closed: false };
      const next = tokens[at + 1]?.lower === 'with' ? at + 2 : at + 1;
      return [
        ...participantsIn(lexicon, sentence, subjects(sentence, at), options),
        ...participantsIn(lexicon, sentence, phrasesListed(sentence, next), options),
      ];
    });
  };

/** "The delegation included A and B", "it will bring together A and B". */
export const participantIncluded =
  (lexicon: Lexicon): ClaimRule =>
  (_reading, sentence) => {
    const { tokens } = sentence;
    return tokens.flatMap((token, at): readonly ParticipantClaim[] => {
      if (token.pos !== 'VERB') return NONE;
      const brings = token.lemma === 'bring' && tokens[at + 1]?.lower === 'together';
      if (!brings && !INCLUDING_VERBS.has(token.lemma)) return NONE;
      const subject = subjectOf(tokens, sentence.clauses, at);
      const side = subject === undefined ? undefined : sideOf(tokens, subject);
      const isSplit = brings || tokens[at + 1]?.lower === 'of';
      return participantsIn(lexicon, sentence, phrasesListed(sentence, isSplit ? at + 2 : at + 1), {
        rule: 'participant-included',
        occasion: subject ?? at,
        closed: WHOLE.has(token.lemma),
        ...(side === undefined ? {} : { side }),
      });
    });
  };

/** Names inside compound occasions: "the A-B summit". */
export function participantCompound(lexicon: Lexicon): ClaimRule {
  return (reading, sentence) =>
    namesIn(reading, sentence).flatMap((one): readonly ParticipantClaim[] => {
      const { tokens } = sentence;
      let at = one.to;
      while (tokens[at]?.lower === '-' || tokens[at]?.pos === 'PROPN') at += 1;
      const noun = tokens[at];
      if (
        one.name.kind === 'place' ||
        noun?.pos !== 'NOUN' ||
        !lexicon.isEvent(noun.lower) ||
        tokens[one.to]?.lower === "'s"
      )
        return [];
      return participantsIn(lexicon, sentence, [{ from: one.from, to: one.to, head: one.to - 1 }], {
        rule: 'participant-compound',
        occasion: at,
        closed: false,
      });
    });
}

function subjects(sentence: ReadSentence, verb: number): readonly NounPhrase[] {
  const list = phrasesBefore(sentence, verb);
  if (list.length > 0) return list;
  const head = subjectOf(sentence.tokens, sentence.clauses, verb);
  const phrase = head === undefined ? undefined : sentence.phrases.find((one) => one.head === head);
  return phrase === undefined ? [] : [phrase];
}
