import { attach } from '../../language/grammar/attachment.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { isActor } from '../../language/places/is-actor.ts';
import { locativeOf } from '../../language/places/locative-of.ts';
import type { PlaceMention } from '../../language/places/place.ts';
import type { ClaimRule, PlaceClaim } from '../claim.ts';
import { datelineLength } from '../dateline.ts';
import { modalityAt } from '../modality.ts';
import type { ReadSentence } from '../reading.ts';
import { wordsOf } from '../words.ts';

const WIDE: ReadonlySet<string> = new Set(['country', 'macro-region']);

/** Verbs of setting out, after which "for" names where to; elsewhere it names for whom. */
const DEPARTING = new Set('leave head bind bound sail depart fly embark make'.split(' '));
const DEPARTING_REACH = 6;

/** "bound for Lyon", "left for Lyon": where something goes. */
function goal(place: PlaceMention, { tokens }: ReadSentence): 'to' | undefined {
  const words = wordsOf(tokens, place);
  const before = words === undefined ? undefined : tokens[words.from - 1]?.lower;
  if (words === undefined || before !== 'for') return undefined;
  return tokens
    .slice(Math.max(0, words.from - DEPARTING_REACH), words.from)
    .some(({ lemma }) => DEPARTING.has(lemma))
    ? 'to'
    : undefined;
}

/** "in Lyon", "near the port", "the Lyon talks": a place governed by a preposition or before a noun. */
export const placeLocative =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) =>
    sentence.places.flatMap((place): PlaceClaim[] => {
      if (sentence.block.label !== undefined) return [];
      const towards = goal(place, sentence);
      if (towards === undefined && isActor(place, reading.document.text, sentence.tokens))
        return [];
      const relation = locativeOf(place, sentence.tokens) ?? towards;
      const words = wordsOf(sentence.tokens, place);
      if (
        words === undefined ||
        relation === undefined ||
        words.from < datelineLength(sentence.tokens)
      )
        return [];
      const hangsOn = attach(sentence.tokens, sentence.clauses, words);
      const owner = hangsOn.noun === undefined ? undefined : sentence.tokens[hangsOn.noun];
      // "the mayor of Lyon", "a Lyon teacher" says where the mayor belongs, not where anything happens.
      if (relation === 'of' && owner !== undefined && lexicon.isPersonNoun(owner)) return [];
      // Before a noun, a state is a party or a topic ("the Ruritania talks"), a town is the place.
      if (relation === 'of' && WIDE.has(place.readings[0]?.kind ?? '')) return [];
      return [
        {
          facet: 'place',
          rule: `place-${relation}`,
          start: place.start,
          end: place.end,
          sentence: sentence.index,
          modality: modalityAt(sentence, words.from),
          place,
          hangsOn,
        },
      ];
    });
