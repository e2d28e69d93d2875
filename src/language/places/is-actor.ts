import { isDictionaryWord, type Token } from '../tokens.ts';
import {
  ACTING_ADJECTIVES,
  ACTOR_NOUNS,
  DEALING_NOUNS,
  DEEDS,
  PASSIVE_VERBS,
  SETTING_NOUNS,
} from './actor-words.ts';
import type { PlaceMention } from './place.ts';
import { LOCATIVES, STRONG_LOCATIVES } from './prepositions.ts';
import { gapAfter, isCapitalAt, wordAt } from './scan.ts';

/** Words of a list of places that are read together. */
const LONGEST_GROUP = 12;

/**
 * Whether a place stands for those who act there: "Moscow said", "talks between Washington and Moscow",
 * "Moscow's demands", as against "in Moscow", "flew to Washington". It reads the sentence only: ask
 * `Gazetteer.metonym` whether the name may stand for a state at all.
 * @param text the text that the offsets point into
 * @param tokens the words of the sentence
 */
export function isActor(mention: PlaceMention, text: string, tokens: readonly Token[]): boolean {
  const kind = mention.readings[0]?.kind;
  if (mention.type === 'venue' || kind === undefined || kind === 'macro-region') return false;
  const from = wordAt(tokens, mention.start);
  const to = wordAt(tokens, mention.end);
  if (text.charAt(mention.end) === '-')
    return /^(?:backed|led|controlled|installed|appointed|held|brokered|funded)$/.test(
      tokens[to + 1]?.lower ?? '',
    );
  if (isPossessive(tokens, to)) return !isOwnedPlace(tokens, to);
  const noun = tokens[to];
  if (noun?.pos === 'NOUN' && gapAfter(tokens, to - 1) === 1 && !isCapitalAt(tokens, to)) {
    if (DEEDS.has(noun.lower) && tokens[from - 1]?.pos !== 'DET') return true;
    return ACTOR_NOUNS.has(noun.lemma) || DEALING_NOUNS.has(noun.lemma);
  }
  const subject = isSubject(tokens, lastOfGroup(tokens, to));
  // "gains in Riga, Oslo and Bern want": before a verb the comma opens the subject.
  const preposition = prepositionAt(tokens, firstOfGroup(tokens, from, !subject));
  if (preposition !== undefined) return isGovernedActor(tokens, preposition);
  return subject || tokens[from - 1]?.lemma === 'represent';
}

function isPossessive(tokens: readonly Token[], to: number): boolean {
  return /^'s?$/.test(tokens[to]?.text ?? '');
}

/** "Moscow's streets", "Tallinn's Kalamaja district": owned by the city, not by the state. */
function isOwnedPlace(tokens: readonly Token[], possessive: number): boolean {
  for (let at = possessive + 1; at < possessive + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (SETTING_NOUNS.has(token.lower) || isUncommonName(tokens, at)) return true;
    if (token.pos === 'NOUN' && tokens[at + 1]?.pos !== 'NOUN') return false;
  }
  return false;
}

/** "Kalamaja" in "Tallinn's Kalamaja"; in a headline "Stance" has a capital, too. */
function isUncommonName(tokens: readonly Token[], at: number): boolean {
  return isCapitalAt(tokens, at) && !isDictionaryWord(tokens[at]?.lower ?? '');
}

/** "Washington" in "Washington, Tallinn and Moscow": the words around the group hold for each. */
function firstOfGroup(tokens: readonly Token[], from: number, overCommas: boolean): number {
  let first = from;
  const joint = overCommas ? /^(?:and|or|&|,)$/ : /^(?:and|or|&)$/;
  while (
    from - first < LONGEST_GROUP &&
    joint.test(tokens[first - 1]?.lower ?? '') &&
    isName(tokens, first - 2)
  ) {
    first -= 2;
    while (isName(tokens, first - 1) && gapAfter(tokens, first - 1) === 1) first -= 1;
  }
  return first;
}

function lastOfGroup(tokens: readonly Token[], to: number): number {
  let last = to;
  while (
    last - to < LONGEST_GROUP &&
    /^(?:and|or|&)$/.test(tokens[last]?.lower ?? '') &&
    isName(tokens, last + 1)
  ) {
    last += 2;
    while (isName(tokens, last) && gapAfter(tokens, last - 1) === 1) last += 1;
  }
  return last;
}

function isName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'PROPN' || (tokens[at]?.pos === 'NOUN' && isCapitalAt(tokens, at));
}

/** Index of the preposition before a place, over articles and adjectives. */
function prepositionAt(tokens: readonly Token[], from: number): number | undefined {
  let at = from - 1;
  while (/^(?:DET|ADJ)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.lower === 'both') at -= 1;
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (LOCATIVES.has(token.lower)) return at;
  return token.pos === 'ADP' || /^(?:between|against|with|for|than|like|upon|as)$/.test(token.lower)
    ? at
    : undefined;
}

function isGovernedActor(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at]?.lower ?? '';
  const before = tokens[beforeAdverbs(tokens, at)];
  if (STRONG_LOCATIVES.has(preposition) && preposition !== 'within') return false;
  switch (preposition) {
    case 'between':
    case 'with':
    case 'against':
    case 'by':
    case 'than':
      return true;
    case 'for':
      return !/^(?:leave|depart|head|bind|flight|train)$/.test(before?.lemma ?? '');
    case 'from':
      return (
        ACTOR_NOUNS.has(before?.lemma ?? '') ||
        ACTOR_NOUNS.has(before?.lower.replace(/s$/, '') ?? '')
      );
    case 'to':
      return (
        /^(?:according|belong|unacceptable|acceptable|loyal)$/.test(before?.lower ?? '') ||
        DEALING_NOUNS.has(before?.lemma ?? '')
      );
    case 'on':
      // "called on Oslo", "pressure on Oslo": nothing stands on a city.
      return true;
    case 'of':
      return DEALING_NOUNS.has(before?.lemma ?? '');
    default:
      return !LOCATIVES.has(preposition);
  }
}

/** "movement not just from Oslo" */
function beforeAdverbs(tokens: readonly Token[], preposition: number): number {
  let at = preposition - 1;
  while (/^(?:not|just|only|also|even)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return at;
}

/** A finite verb follows, and not one that only says how things stand in a place. */
function isSubject(tokens: readonly Token[], after: number): boolean {
  let at = after;
  // "Moscow, which has long refused, said": the clause between commas tells as much.
  if (tokens[at]?.text === ',' && /^(?:which|who)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  let auxiliary = '';
  for (; at < after + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (
      token.pos === 'AUX' ||
      /^(?:has|have|had|will|would|may|might|can|could|should|must|do|does|did|is|was|are|were)$/.test(
        token.lower,
      )
    ) {
      auxiliary = token.lemma;
    } else if (token.pos !== 'ADV' && token.pos !== 'PART' && token.pos !== 'CCONJ') break;
  }
  const token = tokens[at];
  if (token === undefined || /^(?:based|born)$/.test(token.lower)) return false;
  const copula =
    auxiliary === 'be' || /^(?:is|was|are|were|be|been|being)$/.test(tokens[at - 1]?.lower ?? '');
  if (copula)
    return (
      ACTING_ADJECTIVES.has(token.lower) || (token.pos === 'VERB' && token.lower.endsWith('ing'))
    );
  return token.pos === 'VERB' && !PASSIVE_VERBS.has(token.lemma);
}
