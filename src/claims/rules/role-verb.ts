import type { Lexicon } from '../../language/lexicon.ts';
import type { Token } from '../../language/tokens.ts';
import type { ClaimRule, RoleClaim } from '../claim.ts';
import { modalityAt } from '../modality.ts';
import type { NameInSentence } from '../reading.ts';
import { namesIn, overAge, spanOf } from '../words.ts';

/** Verbs of office that take a body or group: "leads the delegation". */
const OFFICE_VERBS = new Set(
  'lead head chair run captain coach manage own found direct command co-found skipper edit'.split(
    ' ',
  ),
);
/** Verbs that take a preposition before the body: "works for the council". */
const SERVICE_VERBS = new Set('work serve play teach lecture practise practice'.split(' '));
const SERVICE_PREPOSITIONS = new Set(['for', 'at', 'as', 'in', 'with']);

/** What can be led besides bodies and named ones. */
const LED = new Set(
  'delegation inquiry investigation talks negotiations mission expedition operation project campaign government country city province family business shop farm ministry programme program research effort search ship ferry boat vessel'.split(
    ' ',
  ),
);

/** "Mara Quill leads the council", "Jon Reed, 41, has worked for the line since May": what somebody does, as the main verb. */
export const roleVerb =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) => {
    const { tokens, phrases } = sentence;
    const names = namesIn(reading, sentence);
    return names.flatMap(({ name, index, to }): RoleClaim[] => {
      if (name.kind === 'place') return [];
      let verb = overAge(tokens, to);
      if (verb > to) verb += 1;
      while (tokens[verb]?.pos === 'ADV' || isHave(tokens[verb])) verb += 1;
      const token = tokens[verb];
      if (token === undefined || (token.pos !== 'VERB' && !isMistaken(tokens, verb))) return [];
      const isService =
        SERVICE_VERBS.has(token.lemma) && SERVICE_PREPOSITIONS.has(tokens[verb + 1]?.lower ?? '');
      if (!isService && !OFFICE_VERBS.has(token.lemma)) return [];
      const object = phrases.find(({ from }) => from === verb + (isService ? 2 : 1));
      const head = object === undefined ? undefined : tokens[object.head];
      if (object === undefined || head === undefined) return [];
      if (
        !LED.has(head.lower) &&
        !lexicon.isBodyNoun(head) &&
        !(isService && lexicon.isPersonNoun(head)) &&
        !holdsBody(names, object)
      )
        return [];
      const more = phrases.find(
        ({ from }) => /^(?:of|for)$/.test(tokens[object.to]?.lower ?? '') && from === object.to + 1,
      );
      const span = spanOf(tokens, verb, more?.to ?? object.to);
      const modality = modalityAt(sentence, verb);
      return span === undefined || modality === 'negated' || modality === 'conditional'
        ? []
        : [
            {
              facet: 'role',
              rule: 'role-verb',
              ...span,
              sentence: sentence.index,
              modality,
              name: index,
            },
          ];
    });
  };

/** "X captains the team": the tagger takes such a verb for a noun. */
function isMistaken(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.pos;
  return (
    tokens[at]?.pos === 'NOUN' &&
    (tokens[at]?.lower ?? '').endsWith('s') &&
    (next === 'DET' || next === 'PROPN')
  );
}

function isHave(token: Token | undefined): boolean {
  return token?.pos === 'AUX' && token.lemma === 'have';
}

function holdsBody(
  names: readonly NameInSentence[],
  object: { readonly from: number; readonly to: number },
): boolean {
  return names.some(
    ({ name, from, to }) => name.kind === 'body' && from >= object.from && to <= object.to,
  );
}
