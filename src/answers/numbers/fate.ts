import type { NumberClaim } from '../../claims/claim.ts';
import { wordsOf } from '../../claims/words.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { singular } from '../../language/numbers/units/noun-number.ts';
import type { Token } from '../../language/tokens.ts';
import type { Evidence } from '../../library/evidence.ts';
import { labelTokens } from './label.ts';

/** How far behind a number its state may stand: "17 people were late on Sunday still missing". */
const FAR = 8;
/** Verbs with which a toll goes up, down or stays: what it is a toll of stands in their subject. */
const CHANGES = new Set(
  'rise climb reach stand be fall drop revise hit pass increase jump grow put top exceed soar go come number total surpass double lower raise tick'.split(
    ' ',
  ),
);
/** Words that hedge a state: "11 feared dead". */
const REPORTED = new Set([
  'confirm',
  'confirmed',
  'fear',
  'feared',
  'presume',
  'presumed',
  'report',
  'reported',
  'believe',
  'believed',
  'list',
  'listed',
  'leave',
  'left',
  'remain',
  'remained',
  'go',
]);
/** Prepositions that lead to a state: "on board", "in hospital", "under arrest", "out of work". */
const TO_STATE = new Set(['on', 'in', 'under', 'aboard', 'onboard', 'out', 'of', 'into', 'to']);
/** States that are said with a preposition: in hospital, in custody, on board. */
const WHEREABOUTS = new Set(['treated', 'held', 'moved', 'aboard']);
/** "The toll rose": a toll of what is not said is one of the dead. */
const TOLL = 'toll';

/**
 * What a text says befell those whom a number counts: "dead" in "killing 16", "16 bodies", "the toll
 * rose to 16" and "Deaths: 16". Undefined where it says nothing of the kind.
 */
export function fateOfNumber(
  claim: NumberClaim,
  evidence: Evidence,
  lexicon: Lexicon,
): string | undefined {
  const words = wordsOf(evidence.tokens, claim.number.phrase);
  if (words === undefined) return undefined;
  return (
    fateOfNoun(claim, evidence, lexicon) ??
    fateBehind(evidence, words.to, lexicon) ??
    fateOfVerb(claim, evidence, words.from, lexicon) ??
    fateOfSubject(claim, evidence, words.from, lexicon) ??
    fateOfLender(claim, evidence, lexicon) ??
    fateIn(labelTokens(evidence), lexicon)
  );
}

/** "Six people died in the north, two in the south": a figure that counts what the one before it does. */
function fateOfLender(
  { number }: NumberClaim,
  evidence: Evidence,
  lexicon: Lexicon,
): string | undefined {
  const { unit } = number;
  if (unit.kind !== 'count') return undefined;
  const own = evidence.text.slice(
    number.start - evidence.start,
    number.phrase.end - evidence.start,
  );
  if (own.includes(unit.noun)) return undefined;
  const lender = evidence.claims.findLast(
    ({ claim }) =>
      claim.facet === 'number' &&
      claim.number.end <= number.start &&
      claim.number.unit.kind === 'count' &&
      claim.number.unit.noun === unit.noun,
  )?.claim;
  return lender?.facet === 'number' ? fateOfNumber(lender, evidence, lexicon) : undefined;
}

/** The state that a question asks for, and where it stands; what follows a preposition only narrows it. */
export function fateAsked(
  tokens: readonly Token[],
  lexicon: Lexicon,
): { readonly fate: string; readonly at: number } | undefined {
  let prepositional = false;
  for (const [at, token] of tokens.entries()) {
    if (token.pos === 'ADP' && token.lower !== 'of' && fateOfWord(token, lexicon) === undefined)
      prepositional = true;
    const fate = fateOfWord(token, lexicon);
    if (fate === undefined) continue;
    const before = tokens[at - 1];
    const leads = before?.pos === 'ADP' && TO_STATE.has(before.lower) && WHEREABOUTS.has(fate);
    if (!prepositional || leads) return { fate, at };
  }
  return undefined;
}

/** The state that a single word names. */
function fateOfWord({ lower, lemma, pos }: Token, lexicon: Lexicon): string | undefined {
  if (pos === 'PROPN' || pos === 'PUNCT' || pos === 'PRON') return undefined;
  return lexicon.fateOf(lower) ?? lexicon.fateOf(lemma) ?? lexicon.fateOf(singular(lower));
}

/** The state that a number's own noun names: "23 bodies", "16 dead", "six injured passengers". */
export function fateOfNoun(
  { number }: NumberClaim,
  evidence: Evidence,
  lexicon: Lexicon,
): string | undefined {
  if (number.unit.kind !== 'count') return undefined;
  const words = wordsOf(evidence.tokens, number.phrase);
  const own = words === undefined ? [] : evidence.tokens.slice(words.from, words.to);
  return fateIn([...own].toReversed(), lexicon) ?? lexicon.fateOf(number.unit.head);
}

function fateBehind({ tokens }: Evidence, from: number, lexicon: Lexicon): string | undefined {
  for (let at = from; at < Math.min(tokens.length, from + FAR); at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const fate = fateOfWord(token, lexicon);
    if (fate !== undefined) return fate;
    const passes =
      token.pos === 'AUX' ||
      token.pos === 'ADV' ||
      token.pos === 'PART' ||
      token.lower === 'who' ||
      token.lower === 'others' ||
      token.lower === 'people' ||
      REPORTED.has(token.lemma) ||
      REPORTED.has(token.lower) ||
      (token.pos === 'ADP' && TO_STATE.has(token.lower)) ||
      token.lower === 'more' ||
      token.lower === 'of' ||
      token.lower === 'them';
    if (!passes) return undefined;
  }
  return undefined;
}

/** "killing 16", "rescued at least 40 people": nothing but the number stands behind the verb. */
function fateOfVerb(
  { hangsOn, number }: NumberClaim,
  evidence: Evidence,
  from: number,
  lexicon: Lexicon,
): string | undefined {
  const { verb } = hangsOn;
  if (
    verb === undefined ||
    verb >= from ||
    hangsOn.object !== undefined ||
    !isOfPeople(number.unit, evidence, from, lexicon)
  )
    return undefined;
  const between = evidence.tokens.slice(verb + 1, from);
  // "Two died and 30 were carried out": the second number has a verb of its own.
  if (between[0]?.pos === 'CCONJ') return undefined;
  if (between.some(({ pos }) => pos === 'ADP' || pos === 'PUNCT')) return undefined;
  const token = evidence.tokens[verb];
  return token === undefined ? undefined : fateOfWord(token, lexicon);
}

function fateOfSubject(
  { hangsOn, number }: NumberClaim,
  evidence: Evidence,
  from: number,
  lexicon: Lexicon,
): string | undefined {
  const { verb, subject } = hangsOn;
  if (
    verb === undefined ||
    subject === undefined ||
    subject >= verb ||
    !isOfPeople(number.unit, evidence, from, lexicon)
  )
    return undefined;
  if (!CHANGES.has(evidence.tokens[verb]?.lemma ?? '')) return undefined;
  const phrase = evidence.phrases.find(({ from: start, to }) => start <= subject && subject < to);
  const said = evidence.tokens.slice(phrase?.from ?? subject, verb);
  return (
    fateIn(said, lexicon) ??
    (said.some(({ lower }) => lower === TOLL) ? lexicon.fateOf('dead') : undefined)
  );
}

function fateIn(tokens: readonly Token[], lexicon: Lexicon): string | undefined {
  for (const token of tokens) {
    const fate = fateOfWord(token, lexicon);
    if (fate !== undefined) return fate;
  }
  return undefined;
}

/** Whether a number can be one of people: it counts them by a noun of theirs, or counts nothing that it names. */
function isOfPeople(
  unit: NumberClaim['number']['unit'],
  evidence: Evidence,
  from: number,
  lexicon: Lexicon,
): boolean {
  if (unit.kind === 'bare') return true;
  return (
    unit.kind === 'count' && countsPeople(unit, evidence.tokens.slice(from, from + FAR), lexicon)
  );
}

/** Whether what is counted are people; `tokens` are the words from the number on. */
export function countsPeople(
  unit: { readonly head: string; readonly noun: string },
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (COLLECTIVE.test(unit.head) || lexicon.fateOf(unit.head) !== undefined) return true;
  const last = unit.noun.toLowerCase().split(' ').at(-1);
  const head = tokens.find(({ lower }) => lower === last);
  return head !== undefined && lexicon.isPersonNoun({ ...head, lemma: unit.head });
}

/** Words for people that are not made like the others: "crew", "troops", "youths". */
const COLLECTIVE =
  /^(?:person|people|other|crew|staff|troop|personnel|police|civilian|teen|youth|soul|migrant|boy|girl|baby|infant|adult|casualty|hostage|fan|native|national|victim|relative|life|friend|parent|mother|father|student|pupil|resident|guest|soldier|patient|tourist|human|individual|pensioner|athlete|captive|prisoner|evacuee|survivor|family|villager|fisherman|miner|child|kid)$/;
