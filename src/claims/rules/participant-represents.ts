import type { Lexicon } from '../../language/lexicon.ts';
import type { Token } from '../../language/tokens.ts';
import type { ClaimRule, ParticipantClaim } from '../claim.ts';
import { participantsIn } from './acting.ts';
import { phrasesListed } from './listed.ts';
import { namedWithin } from './side.ts';

/** Most words open nothing. */
const NONE: readonly ParticipantClaim[] = [];
/** Words between "represented" and "by": "was represented at the talks in Oslo by". */
const APART = 8;
/** Words behind "was" within which whoever it was must be named. */
const BEHIND = 8;

/** "Representing A was B": whoever stands behind the verb, as the whole of a side. */
export const participantRepresenting =
  (lexicon: Lexicon): ClaimRule =>
  (_reading, sentence) => {
    const { tokens } = sentence;
    if (tokens[0]?.lower !== 'representing') return [];
    const be = tokens.findIndex((token) => token.pos === 'AUX' && token.lemma === 'be');
    if (be < 2) return [];
    const named = sentence.phrases.find((phrase) => phrase.from > be && phrase.from <= be + BEHIND);
    const side = namedWithin(tokens, 1, be);
    return participantsIn(lexicon, sentence, phrasesListed(sentence, named?.from ?? be + 1), {
      rule: 'participant-representing',
      occasion: 0,
      closed: true,
      ...(side === undefined ? {} : { side }),
    });
  };

/** "A was represented (at the talks) by B and C": the whole of a side. */
export const participantRepresented =
  (lexicon: Lexicon): ClaimRule =>
  (_reading, sentence) => {
    const { tokens } = sentence;
    return tokens.flatMap((token, at): readonly ParticipantClaim[] => {
      if (token.lower !== 'represented' || !isPassive(tokens, at)) return NONE;
      const by = tokens.findIndex(({ lower }, i) => i > at && i <= at + APART && lower === 'by');
      if (by < 0) return NONE;
      const side = lastNamedBefore(tokens, at);
      return participantsIn(lexicon, sentence, phrasesListed(sentence, by + 1), {
        rule: 'participant-represented',
        occasion: at,
        closed: true,
        ...(side === undefined ? {} : { side }),
      });
    });
  };

function isPassive(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some((i) => tokens[i]?.lemma === 'be');
}

/** The side stands right before "was represented". */
function lastNamedBefore(tokens: readonly Token[], at: number): number | undefined {
  let be = at - 1;
  while (be > 0 && tokens[be]?.pos === 'AUX') be -= 1;
  return namedWithin(tokens, Math.max(0, be - 1), be + 1);
}
