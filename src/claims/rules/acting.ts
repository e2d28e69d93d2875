import type { NounPhrase } from '../../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { ParticipantClaim } from '../claim.ts';
import { GROUP_NOUNS } from '../group-nouns.ts';
import { modalityAt } from '../modality.ts';
import type { ReadSentence } from '../reading.ts';
import { spanOf } from '../words.ts';

/** What a rule says of all participants that it finds. */
type FoundBy = Pick<ParticipantClaim, 'rule' | 'occasion' | 'closed' | 'side'>;

/** Claims for those phrases that can act: people, bodies, states, groups of people. */
export function participantsIn(
  lexicon: Lexicon,
  sentence: ReadSentence,
  phrases: readonly NounPhrase[],
  found: FoundBy,
): readonly ParticipantClaim[] {
  return phrases.flatMap((phrase): ParticipantClaim[] => {
    const span = spanOf(sentence.tokens, phrase.from, phrase.to);
    if (span === undefined || !canAct(lexicon, sentence, phrase)) return [];
    if (phrases.some((name) => describes(lexicon, sentence, phrase, name))) return [];
    return [
      {
        facet: 'participant',
        ...found,
        ...span,
        sentence: sentence.index,
        modality: modalityAt(sentence, phrase.from),
      },
    ];
  });
}

/** Whether a phrase names somebody: neither a pronoun nor a day. */
export function canAct(lexicon: Lexicon, sentence: ReadSentence, { head }: NounPhrase): boolean {
  const token = sentence.tokens[head];
  if (token === undefined || token.pos === 'PRON') return false;
  if (token.pos === 'PROPN')
    return !sentence.times.some((time) => time.start < token.end && token.start < time.end);
  return (
    lexicon.isPersonNoun(token) ||
    lexicon.isBodyNoun(token) ||
    GROUP_NOUNS.has(token.lower) ||
    GROUP_NOUNS.has(token.lemma)
  );
}

/** "Its envoy, Ann Lee", "Ann Lee, the envoy": one person, whom the name names. */
function describes(
  lexicon: Lexicon,
  { tokens }: ReadSentence,
  phrase: NounPhrase,
  name: NounPhrase,
): boolean {
  const head = tokens[phrase.head];
  if (head?.pos !== 'NOUN' || !lexicon.isPersonNoun(head) || head.lower.endsWith('s')) return false;
  if (tokens[name.head]?.pos !== 'PROPN') return false;
  const [first, second] = phrase.from < name.from ? [phrase, name] : [name, phrase];
  return second.from === first.to + 1 && tokens[first.to]?.lower === ',';
}
