import type { Modality } from '../claims/claim.ts';
import { modalityAt } from '../claims/modality.ts';
import { subjectOf } from '../language/grammar/attachment.ts';
import type { NounPhrase } from '../language/grammar/noun-phrases.ts';
import { phraseAt } from '../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { plain } from '../language/plain.ts';
import type { Span } from '../language/span.ts';
import type { Token } from '../language/tokens.ts';
import type { Evidence } from '../library/evidence.ts';
import type { SlotQuestion } from './open-place.ts';
import type { Term } from './terms.ts';

/** What fills the open place of a question beside a verb of a sentence. */
export interface Filler extends Span {
  readonly phrase: NounPhrase;
  readonly modality: Modality;
}

/** Words between a verb and the preposition that its complement begins with ("convicted him on Monday of"). */
const PREPOSITION_REACH = 14;
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
        (preposition !== undefined &&
          tokens[word]?.pos === 'ADJ' &&
          tokens[word + 1]?.lower === preposition),
    )
    .sort((a, b) => a - b);
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
  if (modality === 'negated' || modality === 'asked' || modality === 'conditional')
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

/** Who or what does what a verb says, in either voice. */
export function agentOf(evidence: Evidence, verb: number): NounPhrase | undefined {
  return isPassive(evidence, verb) ? behind(evidence, verb, 'by') : subject(evidence, verb);
}

/** Whom or what it is done to. */
export function patientOf(evidence: Evidence, verb: number): NounPhrase | undefined {
  return isPassive(evidence, verb) ? subject(evidence, verb) : behind(evidence, verb);
}

/** "refused to concede", "wanted to leave": what was not done, or not yet. */
export function isUndone({ tokens }: Evidence, verb: number): boolean {
  const to = tokens[verb - 1]?.pos === 'ADV' ? verb - 2 : verb - 1;
  return tokens[to]?.lower === 'to' && UNDONE.has(tokens[to - 1]?.lemma ?? '');
}

const UNDONE = new Set(
  'refuse decline fail threaten want hope try offer vow unable unwilling reluctant'.split(' '),
);

function subject(evidence: Evidence, verb: number): NounPhrase | undefined {
  const { tokens, clauses, phrases } = evidence;
  const clause = clauses.clauses[clauses.ofToken[verb] ?? 0];
  // "X was elected, beating Y": the participle's subject is that of the verb it hangs on.
  if (clause?.kind === 'participle' && clause.parent !== undefined) {
    const main = tokens.findLastIndex(
      ({ pos }, at) =>
        at < verb && clauses.ofToken[at] === clause.parent && (pos === 'VERB' || pos === 'AUX'),
    );
    if (main >= 0) return subject(evidence, main);
  }
  const head = beforeAside(tokens, verb) ?? subjectOf(tokens, clauses, verb);
  return head === undefined ? undefined : phraseAt(phrases, head);
}

/** Words of an aside between a subject and its verb. */
const LONGEST_ASIDE = 20;

/** "X, the mayor of Y, said", "X, 34, said": the noun before an aside that ends right before the verb. */
function beforeAside(tokens: readonly Token[], verb: number): number | undefined {
  let close = verb - 1;
  while (
    tokens[close]?.pos === 'AUX' ||
    tokens[close]?.pos === 'ADV' ||
    tokens[close]?.pos === 'PART'
  )
    close -= 1;
  if (tokens[close]?.lower !== ',') return undefined;
  for (let open = close - 1; open > Math.max(0, close - LONGEST_ASIDE); open -= 1) {
    if (tokens[open]?.lower !== ',') continue;
    const opens = tokens[open + 1];
    const before = tokens[open - 1];
    const isAside =
      opens?.pos === 'DET' ||
      opens?.pos === 'NUM' ||
      opens?.lower === 'aged' ||
      opens?.lower === 'who' ||
      opens?.lower === 'which';
    if (isAside && (before?.pos === 'PROPN' || before?.pos === 'NOUN')) return open - 1;
  }
  return undefined;
}

/** The phrase behind a verb: right behind it, or behind a preposition of its own. */
function behind(evidence: Evidence, verb: number, preposition?: string): NounPhrase | undefined {
  const { tokens, phrases } = evidence;
  let at = verb + 1;
  if (preposition !== undefined) {
    const own = ownPreposition(evidence, verb, preposition);
    // "aiming at" is told by "targeted" and "gunning for" as well.
    if (own === undefined && (preposition === 'by' || preposition === 'of')) return undefined;
    at = own === undefined ? at : own + 1;
    if (own === undefined && tokens[at]?.pos === 'ADP') at += 1;
  }
  while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART') at += 1;
  return phrases.find(({ from }) => from === at) ?? numberAt(evidence, at);
}

/** "offered €7 a share": a figure opens no noun phrase of its own. */
function numberAt({ claims, tokens }: Evidence, at: number): NounPhrase | undefined {
  const start = tokens[at]?.start;
  const number = claims.find(
    ({ claim }) => claim.facet === 'number' && claim.start === start,
  )?.claim;
  if (number === undefined) return undefined;
  const to = tokens.findLastIndex(({ end }) => end <= number.end) + 1;
  return to <= at ? undefined : { from: at, to, head: to - 1 };
}

/** "convicted, after ten hours of deliberation, of fraud": a preposition that hangs on the verb, not on a noun beside it. */
function ownPreposition(
  { tokens }: Evidence,
  verb: number,
  preposition: string,
): number | undefined {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + PREPOSITION_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.lower === ';' || token.lower === ':') return undefined;
    if (
      token.lower === preposition &&
      (preposition === 'by' || at === verb + 1 || tokens[at - 1]?.pos !== 'NOUN')
    )
      return at;
  }
  return undefined;
}

function isPassive({ tokens }: Evidence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    const token = tokens[at];
    if (token?.lemma === 'be' || token?.lemma === 'get')
      return !(tokens[verb]?.lower.endsWith('ing') ?? false);
    if (token?.pos !== 'ADV' && token?.pos !== 'PART') break;
  }
  // "the firm, advised by X"
  return tokens[verb + 1]?.lower === 'by' && /(?:ed|en|n|t)$/.test(tokens[verb]?.lower ?? '');
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
  return isSomebody || isOtherName || keys.some((key) => key.startsWith('e:'));
}

function keysIn({ from, to }: NounPhrase, { keys }: Evidence): readonly string[] {
  return [...keys]
    .filter(([, at]) => at.some(({ word }) => word >= from && word < to))
    .map(([key]) => key);
}

/** A phrase that the question itself names is no answer. */
function isRepeated(phrase: NounPhrase, evidence: Evidence, terms: readonly Term[]): boolean {
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
function isPersonal(phrase: NounPhrase, evidence: Evidence, lexicon: Lexicon): boolean {
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
