import type { Modality } from '../claims/claim.ts';
import { modalityAt } from '../claims/modality.ts';
import type { NounPhrase } from '../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { plain } from '../language/plain.ts';
import type { Span } from '../language/span.ts';
import type { Token } from '../language/tokens.ts';
import type { Evidence } from '../library/evidence.ts';
import type { SlotQuestion } from './open-place.ts';
import type { Term } from './terms.ts';
import { agentOf, behind, isPassive, isUndone, patientOf } from './voices.ts';

/** What fills the open place of a question beside a verb of a sentence. */
export interface Filler extends Span {
  readonly phrase: NounPhrase;
  readonly modality: Modality;
}

/** Words of a complement that still reads at a glance. */
const LONGEST = 16;

/** The words of a sentence that say the question's verb: as a verb, or as an adjective with the preposition ("guilty of"). */
export function verbsFor(
  { verb, preposition }: SlotQuestion,
  { keys, tokens }: Evidence,
): readonly number[] {
  const words = [...verb.keys.keys()].flatMap((key) =>
    (keys.get(key) ?? []).map(({ word }) => word),
  );
  return [...new Set(words)]
    .filter(
      (word) =>
        tokens[word]?.pos === 'VERB' ||
        isRelative(tokens[word - 1]) ||
        isMistaken(tokens, word) ||
        isState(tokens, word) ||
        (preposition !== undefined &&
          tokens[word]?.pos === 'ADJ' &&
          tokens[word + 1]?.lower === preposition),
    )
    .toSorted((a, b) => a - b);
}

/** "Dahl mediated the talks": the tagger takes rarer past forms for adjectives and nouns. */
function isMistaken(tokens: readonly Token[], at: number): boolean {
  const isPast = tokens[at]?.pos !== 'PROPN' && (tokens[at]?.lower.endsWith('ed') ?? false);
  const follows =
    tokens[at - 1]?.pos === 'PROPN' ||
    tokens[at - 1]?.pos === 'NOUN' ||
    tokens[at - 1]?.pos === 'AUX';
  return isPast && follows && /^(?:DET|PRON|PROPN|ADP)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "was found dead", "is missing": a state that tells the deed. */
function isState(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  return tokens[at]?.pos === 'ADJ' && /^(?:be|find)$/.test(tokens[before]?.lemma ?? '');
}

/** "who chairs": behind a relative the tagger may take a verb for a noun. */
function isRelative(token: Token | undefined): boolean {
  return token?.lower === 'who' || token?.lower === 'which';
}

/**
 * What fills the open place beside a verb. Undefined where nothing does, where the sentence denies
 * or only asks it, where the question itself names it, or where the verb is somebody else's: "Y was
 * advised by Z" says nothing of who advised X.
 */
export function fillerOf(
  evidence: Evidence,
  verb: number,
  question: SlotQuestion,
  lexicon: Lexicon,
): Filler | undefined {
  if (isUndone(evidence, verb)) return undefined;
  const passive = isPassive(evidence, verb);
  const agent = agentOf(evidence, verb);
  const patient = patientOf(evidence, verb);
  const other =
    question.open === 'agent' || (question.open === 'object' && question.passive)
      ? patient
      : question.open === 'object'
        ? agent
        : undefined;
  if (other !== undefined && isAnothers(other, evidence, question.filled)) return undefined;
  const phrase = open();
  if (phrase === undefined || isRepeated(phrase, evidence, question.terms)) return undefined;
  if (question.personal && !isPersonal(phrase, evidence, lexicon)) return undefined;
  const modality = modalityAt(evidence, phrase.from);
  if (
    modalityAt(evidence, verb) === 'negated' ||
    modality === 'negated' ||
    modality === 'asked' ||
    modality === 'conditional'
  )
    return undefined;
  const span = spanOf(evidence, phrase, question);
  return span === undefined ? undefined : { ...span, phrase, modality };

  function open(): NounPhrase | undefined {
    if (question.open === 'agent') return agent;
    if (question.open === 'affected') {
      if (passive) return patient;
      return patient !== undefined && isPersonal(patient, evidence, lexicon) ? patient : agent;
    }
    if (question.preposition !== undefined) return behind(evidence, verb, question.preposition);
    return patient;
  }
}

/** The place that the question fills by a name is filled by another here, or by somebody unnamed. */
function isAnothers(phrase: NounPhrase, evidence: Evidence, filled: readonly Term[]): boolean {
  if (filled.length === 0) return false;
  const keys = keysIn(phrase, evidence);
  if (filled.some((term) => keys.some((key) => term.keys.has(key)))) return false;
  const isSomebody = /^an?$/.test(evidence.tokens[phrase.from]?.lower ?? '');
  const head = evidence.tokens[phrase.head];
  const isOtherName =
    head?.pos === 'PROPN' &&
    !filled.some(({ text }) => plain(text).split(' ').includes(plain(head.lower)));
  return isSomebody || isOtherName || keys.some((key) => /^[ep]:/.test(key));
}

function keysIn({ from, to }: NounPhrase, { keys }: Evidence): readonly string[] {
  return [...keys]
    .filter(([, at]) => at.some(({ word }) => word >= from && word < to))
    .map(([key]) => key);
}

/** A phrase that the question itself names is no answer. */
export function isRepeated(
  phrase: NounPhrase,
  evidence: Evidence,
  terms: readonly Term[],
): boolean {
  // The owner in "Oslo's mayor" may well be named by the question.
  const owner = evidence.tokens.findLastIndex(
    ({ lower }, at) => at < phrase.head && at >= phrase.from && (lower === "'s" || lower === "'"),
  );
  const from = Math.max(phrase.from, owner + 1);
  const keys = keysIn({ ...phrase, from: phrase.head, to: phrase.head + 1 }, evidence);
  // "her deputy" is not her.
  const first = evidence.tokens[from]?.pos === 'PRON' && from < phrase.head ? from + 1 : from;
  const named = keysIn({ ...phrase, from: first }, evidence).filter((key) => key.startsWith('e:'));
  return [...keys, ...named].some((key) => terms.some((term) => term.keys.has(key)));
}

/** Whether a phrase names or describes somebody who can be asked for with "who". */
export function isPersonal(phrase: NounPhrase, evidence: Evidence, lexicon: Lexicon): boolean {
  const head = evidence.tokens[phrase.head];
  if (head === undefined) return false;
  const isNamed = keysIn(phrase, evidence).some((key) => key.startsWith('e:'));
  if (head.pos === 'PRON') return isNamed;
  // In a headline any word may have a capital.
  if (head.pos === 'PROPN') return isNamed || !evidence.heading;
  // "his head", but "the head of the union".
  if (lexicon.isBodyPart(head.lower) && evidence.tokens[phrase.from]?.pos === 'PRON') return false;
  return lexicon.isPersonNoun(head) || lexicon.isBodyNoun(head) || GROUPS.has(head.lower);
}

/** Groups of people that act as one. */
const GROUPS = new Set(
  'police family people couple government authorities officials court jury panel crowd delegation staff troops forces friends relatives parents'.split(
    ' ',
  ),
);

/** The filler as shown: with its "of" part, and a complement to its end ("fraud and five counts of theft"). */
function spanOf(
  { tokens, phrases }: Evidence,
  phrase: NounPhrase,
  { preposition }: SlotQuestion,
): Span | undefined {
  let { to } = phrase;
  if (preposition !== undefined) {
    while (to < phrase.from + LONGEST && continues(tokens, to)) to += 1;
    while (to > phrase.to && /^(?:ADP|CCONJ|DET|PART)$/.test(tokens[to - 1]?.pos ?? '')) to -= 1;
  } else if (tokens[to]?.lower === 'of') {
    to = phrases.find(({ from }) => from === to + 1)?.to ?? to;
  }
  const first = tokens[phrase.from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

function continues(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower === '-')
    return tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
  if (
    token === undefined ||
    token.pos === 'PUNCT' ||
    token.pos === 'AUX' ||
    token.pos === 'SCONJ' ||
    token.pos === 'PRON'
  )
    return false;
  if (token.pos === 'VERB') return tokens[at - 1]?.lower === 'to';
  // A preposition of time begins what is said about the deed, not about its object.
  return !/^(?:on|after|before|during|last|when|while|since|until)$/.test(token.lower);
}
