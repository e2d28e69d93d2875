import { speechWord } from '../quotations/speech-verbs.ts';
import type { Token } from '../tokens.ts';
import type { ClauseTree } from './clauses.ts';

/**
 * The words that a place, date or number in a sentence hangs on, nearest first: the noun directly
 * before its preposition, the verb of its clause, that verb's subject and object heads. "told
 * reporters in Harbin" hangs on "reporters" and "told", whatever else the sentence speaks of.
 */
export interface Attachment {
  /** Word index of a noun that the value is part of: "the talks in X", "the X talks", "Friday's vote". */
  readonly noun?: number;
  /** Word index of the verb it modifies. */
  readonly verb?: number;
  /** Word index of the subject's head of that verb. */
  readonly subject?: number;
  /** Word index of the object's head of that verb. */
  readonly object?: number;
}

/** Where the value stands: word indices, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const SKIPPED_BEFORE = new Set(['DET', 'ADJ', 'ADV', 'NUM']);

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow)$/;

/** Attaches a value to the words of its sentence. */
export function attach(tokens: readonly Token[], tree: ClauseTree, value: WordRange): Attachment {
  const clause = tree.ofToken[value.from];
  const verb = governingVerb(tokens, tree, value, clause);
  const noun = nounAfter(tokens, value) ?? nounBefore(tokens, value, verb);
  const subject = verb === undefined ? undefined : subjectOf(tokens, tree, verb);
  const object = verb === undefined ? undefined : objectOf(tokens, verb, value);
  return {
    ...(noun === undefined ? {} : { noun }),
    ...(verb === undefined ? {} : { verb }),
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
  };
}

/** "the Lyon talks", "Friday's vote", "a 48-hour pause": the head of the phrase that the value opens. */
function nounAfter(tokens: readonly Token[], value: WordRange): number | undefined {
  let at = value.to;
  if (tokens[at]?.lower === "'s" || tokens[at]?.lower === "'") at += 1;
  let head: number | undefined;
  let capital: number | undefined;
  for (; at < Math.min(tokens.length, value.to + 6); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.pos === 'NOUN') head = at;
    else if (token.pos === 'PROPN') capital ??= at;
    else if (token.pos !== 'ADJ' && token.lower !== '-') break;
  }
  // In headlines the tagger takes capitalised nouns for names: "Lyon Talks".
  return head ?? capital;
}

/** "the talks in Lyon": the noun before the preposition, over determiners and adjectives. */
function nounBefore(
  tokens: readonly Token[],
  value: WordRange,
  verb: number | undefined,
): number | undefined {
  let at = value.from - 1;
  while (at >= 0 && SKIPPED_BEFORE.has(tokens[at]?.pos ?? '')) at -= 1;
  // A date may follow a noun that it has nothing to do with: "at the court last Friday".
  if (tokens[at]?.lower !== ',' && tokens[at]?.pos !== 'ADP') return undefined;
  at -= 1;
  while (at >= 0 && tokens[at]?.pos === 'ADV') at -= 1;
  const token = tokens[at];
  if (token === undefined || (verb !== undefined && at < verb)) return undefined;
  // "left on Tuesday from Lyon": nothing is part of a day.
  if (CALENDAR.test(token.lower)) return undefined;
  return token.pos === 'NOUN' || token.pos === 'PROPN' ? at : undefined;
}

/** "an address", "at Hull Court": what stands behind a determiner, or has a capital inside a sentence, is no verb. */
function isNounByPlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  const isCapital =
    token.text !== token.lower && /^[A-Z][a-z]/.test(token.text) && before.text === before.lower;
  return isCapital || before.pos === 'DET' || before.lower === "'s";
}

/** A verb, or a gerund that the tagger took for a noun: "wounding the guard". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos === 'VERB') return !isNounByPlace(tokens, at);
  const next = tokens[at + 1]?.pos;
  // "plans shaped in X": a participle behind its noun, which the tagger takes for an adjective.
  if (
    token?.pos === 'ADJ' &&
    token.lower.endsWith('ed') &&
    tokens[at - 1]?.pos === 'NOUN' &&
    next === 'ADP'
  )
    return true;
  return (
    token?.pos === 'NOUN' &&
    token.lower.endsWith('ing') &&
    (next === 'DET' || next === 'PROPN' || next === 'PRON' || next === 'NUM')
  );
}

function governingVerb(
  tokens: readonly Token[],
  tree: ClauseTree,
  value: WordRange,
  clause: number | undefined,
): number | undefined {
  for (let at = value.from - 1; at >= 0; at -= 1) {
    if (tree.ofToken[at] === clause && isVerb(tokens, at)) return at;
  }
  const copula = copulaBefore(tokens, tree, value, clause);
  if (copula !== undefined) return copula;
  for (let at = value.to; at < tokens.length; at += 1) {
    if (tree.ofToken[at] === clause && tokens[at]?.pos === 'VERB') return at;
  }
  for (let at = value.from - 1; at >= 0; at -= 1) {
    if (tree.ofToken[at] === clause && tokens[at]?.pos === 'AUX') return at;
  }
  return undefined;
}

/** What may stand between "be" and a place or time: "will be in Lyon on Friday", not "was a teacher in Lyon". */
const LEADS_TO_PLACE = /^(?:ADP|ADV|DET|PART|PROPN|NUM)$/;

/** "The talks will be in Lyon, she said": what is only said to be somewhere, in front of whoever says so. */
function copulaBefore(
  tokens: readonly Token[],
  tree: ClauseTree,
  value: WordRange,
  clause: number | undefined,
): number | undefined {
  const at = tokens.findLastIndex(
    ({ pos, lemma }, i) =>
      i < value.from && pos === 'AUX' && lemma === 'be' && tree.ofToken[i] === clause,
  );
  const isBeside = tokens.slice(at + 1, value.from).every(({ pos }) => LEADS_TO_PLACE.test(pos));
  if (at < 0 || !isBeside) return undefined;
  const next = tokens.findIndex(
    ({ pos }, i) => i >= value.to && (pos === 'VERB' || pos === 'PUNCT'),
  );
  return next < 0 || tokens[next]?.pos === 'PUNCT' ? at : undefined;
}

/** Head of the noun phrase before the verb; a relative clause's subject is the noun it describes. */
export function subjectOf(
  tokens: readonly Token[],
  tree: ClauseTree,
  verb: number,
): number | undefined {
  const clause = tree.ofToken[verb];
  // "with plans drawn up in X": the participle belongs to the noun it follows.
  if (
    tokens[verb - 1]?.pos === 'NOUN' &&
    /(?:ed|en|wn)$/.test(tokens[verb]?.lower ?? '') &&
    prepositionBefore(tokens, verb - 1)
  )
    return verb - 1;
  let fallback: number | undefined;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (tree.ofToken[at] !== clause) continue;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') {
      if (isSpeaker(tokens, at)) continue;
      const governed = prepositionBefore(tokens, at);
      if (!governed)
        return token.pos === 'PRON' && tree.clauses[clause ?? 0]?.kind === 'relative'
          ? antecedent(tokens, at)
          : at;
      fallback ??= at;
    }
  }
  const opened = tree.clauses[clause ?? 0];
  if (opened?.kind === 'coordinate' && opened.parent !== undefined && fallback === undefined) {
    const first = tokens.findIndex(
      ({ pos }, at) => tree.ofToken[at] === opened.parent && (pos === 'VERB' || pos === 'AUX'),
    );
    if (first >= 0 && first < verb) return subjectOf(tokens, tree, first);
  }
  if (opened?.parent !== undefined && opened.kind !== 'aside' && opened.kind !== 'subordinate') {
    for (let at = verb - 1; at >= 0; at -= 1) {
      const token = tokens[at];
      if (tree.ofToken[at] !== opened.parent || token === undefined) continue;
      if (
        (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') &&
        !prepositionBefore(tokens, at)
      )
        return at;
    }
  }
  return fallback;
}

/** "The tunnel, she said, would open": who says so between commas is not who does it. */
function isSpeaker(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (/^(?:PROPN|NOUN)$/.test(tokens[last + 1]?.pos ?? '')) last += 1;
  const verb = tokens[last + 1];
  if (verb === undefined || tokens[last + 2]?.lower !== ',' || speechWord(verb.lower) === undefined)
    return false;
  let from = at;
  while (/^(?:PROPN|NOUN|DET|ADJ)$/.test(tokens[from - 1]?.pos ?? '')) from -= 1;
  return tokens[from - 1]?.lower === ',';
}

function antecedent(tokens: readonly Token[], relative: number): number | undefined {
  for (let at = relative - 1; at >= Math.max(0, relative - 3); at -= 1) {
    const pos = tokens[at]?.pos;
    if (pos === 'NOUN' || pos === 'PROPN') return at;
  }
  return undefined;
}

/** Whether the noun belongs to a preposition ("of the city") within its own phrase. */
function prepositionBefore(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.pos === 'ADP') return true;
    if (
      token.pos !== 'DET' &&
      token.pos !== 'ADJ' &&
      token.pos !== 'NOUN' &&
      token.pos !== 'PROPN' &&
      token.pos !== 'NUM' &&
      token.lower !== '-' &&
      token.pos !== 'CCONJ' &&
      token.lower !== "'s"
    )
      return false;
  }
  return false;
}

function objectOf(tokens: readonly Token[], verb: number, value: WordRange): number | undefined {
  let head: number | undefined;
  for (let at = verb + 1; at < tokens.length; at += 1) {
    if (at >= value.from && at < value.to) break;
    const token = tokens[at];
    if (token === undefined || token.pos === 'ADP' || token.pos === 'VERB' || token.pos === 'SCONJ')
      break;
    if (token.pos === 'PUNCT' && token.lower !== '-') break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') head = at;
  }
  return head;
}
