import { subjectOf } from '../../language/grammar/attachment.ts';
import type { NounPhrase } from '../../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { ClaimRule, ParticipantClaim } from '../claim.ts';
import { GROUP_NOUNS } from '../group-nouns.ts';
import { modalityAt } from '../modality.ts';
import type { ReadSentence } from '../reading.ts';
import { namesIn, spanOf } from '../words.ts';
import { labelHolds } from './fields.ts';
import { phrasesBefore, phrasesListed } from './listed.ts';

const MEETING_VERBS = new Set(
  'meet convene gather negotiate confer assemble face play attend participate compete join sign'.split(
    ' ',
  ),
);
const INCLUDING_VERBS = new Set(['include', 'feature', 'involve', 'comprise', 'unite']);

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
      return claims(lexicon, sentence, phrasesListed(sentence, at + 1), {
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
        ...claims(lexicon, sentence, subjects(sentence, at), options),
        ...claims(lexicon, sentence, phrasesListed(sentence, next), options),
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
      return claims(lexicon, sentence, phrasesListed(sentence, brings ? at + 2 : at + 1), {
        rule: 'participant-included',
        occasion: subject ?? at,
        closed: false,
      });
    });
  };

/** "Representing A was B": whoever stands behind the verb, as the whole of a side. */
export const participantRepresenting =
  (lexicon: Lexicon): ClaimRule =>
  (_reading, sentence) => {
    const { tokens } = sentence;
    if (tokens[0]?.lower !== 'representing') return [];
    const be = tokens.findIndex((token) => token.pos === 'AUX' && token.lemma === 'be');
    if (be < 2) return [];
    let from = be + 1;
    const named = sentence.phrases.filter(
      (phrase) => phrase.from >= from && phrase.from < from + 8,
    );
    from = named[0]?.from ?? from;
    return claims(lexicon, sentence, phrasesListed(sentence, from), {
      rule: 'participant-representing',
      occasion: 0,
      closed: true,
    });
  };

/** A field of participants, and the items of a list under such a label. */
export const participantField =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) => {
    const { block } = sentence;
    const { blocks } = reading.document;
    const lead = block.lead === undefined ? undefined : blocks[block.lead];
    const isList =
      (block.kind === 'bullet' || block.kind === 'numbered') &&
      lead !== undefined &&
      holds(lead.index);
    if (!isList && !labelHolds(reading.document, block, 'participant')) return [];
    const body = sentence.phrases.filter(
      (phrase) => (sentence.tokens[phrase.from]?.start ?? 0) >= block.body.start,
    );
    if (isList) {
      const span = spanOf(sentence.tokens, body[0]?.from ?? 0, sentence.tokens.length);
      return span === undefined
        ? []
        : [
            {
              facet: 'participant',
              rule: 'participant-field',
              ...span,
              sentence: sentence.index,
              modality: 'asserted',
              closed: true,
            },
          ];
    }
    return claims(lexicon, sentence, body, { rule: 'participant-field', closed: true });

    function holds(index: number): boolean {
      const above = blocks[index];
      if (above === undefined) return false;
      if (labelHolds(reading.document, above, 'participant')) return true;
      const text = reading.document.text.slice(above.start, above.end);
      return (
        text.length < 60 &&
        /\b(?:participants|attendees|delegates|line-?up|speakers|who was there|who took part)\b/i.test(
          text,
        )
      );
    }
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
      return claims(lexicon, sentence, [{ from: one.from, to: one.to, head: one.to - 1 }], {
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

interface Found {
  readonly rule: string;
  readonly occasion?: number;
  readonly closed: boolean;
}

/** Claims for those phrases that can act: people, bodies, states, groups of people. */
function claims(
  lexicon: Lexicon,
  sentence: ReadSentence,
  phrases: readonly NounPhrase[],
  found: Found,
): readonly ParticipantClaim[] {
  return phrases.flatMap((phrase): ParticipantClaim[] => {
    const span = spanOf(sentence.tokens, phrase.from, phrase.to);
    if (span === undefined || !canAct(lexicon, sentence, phrase)) return [];
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

function canAct(lexicon: Lexicon, sentence: ReadSentence, { head }: NounPhrase): boolean {
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
