import { GROUP_NOUNS } from '../claims/group-nouns.ts';
import { modalityAt } from '../claims/modality.ts';
import { spanOf } from '../claims/words.ts';
import type { NounPhrase } from '../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { stem } from '../language/stem.ts';
import type { Token } from '../language/tokens.ts';
import type { Evidence } from '../library/evidence.ts';
import type { Filler } from './fillers.ts';
import { isPersonal, isRepeated } from './fillers.ts';
import type { SlotQuestion } from './open-place.ts';
import { agentOf, behind } from './voices.ts';

/** Verbs that say no more than that a deed was done: "made an offer", "launched an attack". */
const DOING = new Set(
  'make put launch submit table lodge file stage mount carry lead begin start issue place give send'.split(
    ' ',
  ),
);
/** Words between such a verb and the deed: "put in a second, higher offer". */
const REACH = 6;

/** A deed that a noun names, at a word of the sentence, with who does it. */
export interface NominalAgent {
  readonly at: number;
  readonly filler: Filler;
  /** Whether it is told from the other side, by a verb that the question does not have. */
  readonly isConverse?: boolean;
}

/**
 * Who did what a question asks by its verb, where the sentence names the deed with a noun: "Corvo's
 * offer", "Corvo, whose offer …", "an offer by Corvo", "Corvo made an offer".
 */
export function nominalAgents(
  { verb, open, personal, terms }: SlotQuestion,
  evidence: Evidence,
  lexicon: Lexicon,
): readonly NominalAgent[] {
  if (open !== 'agent' || !personal) return [];
  const words = new Set(
    [...verb.keys.keys()].flatMap((key) => (evidence.keys.get(key) ?? []).map(({ word }) => word)),
  );
  return [...words, ...boughtFrom(verb, evidence)].flatMap((at): readonly NominalAgent[] => {
    const token = evidence.tokens[at];
    const isNoun = token?.pos === 'NOUN';
    if (!isNoun && words.has(at)) return [];
    // "Corvo's delegation" represents it: people and bodies do deeds, and are none.
    if (isNoun && isDoer(token, lexicon)) return [];
    const phrase = isNoun
      ? (owner(evidence, at) ?? doer(evidence, at))
      : behind(evidence, at, 'from');
    const span = phrase === undefined ? undefined : spanOf(evidence.tokens, phrase.from, phrase.to);
    const modality = modalityAt(evidence, at);
    const isOther =
      phrase !== undefined &&
      isPersonal(phrase, evidence, lexicon) &&
      !isRepeated(phrase, evidence, terms);
    const isTold = modality === 'asserted' || modality === 'planned' || modality === 'hedged';
    return phrase === undefined || span === undefined || !isTold || !isOther
      ? []
      : [{ at, filler: { ...span, phrase, modality }, isConverse: !words.has(at) }];
  });
}

function isDoer(token: Token, lexicon: Lexicon): boolean {
  return lexicon.isPersonNoun(token) || lexicon.isBodyNoun(token) || GROUP_NOUNS.has(token.lemma);
}

const SELLING = ['sell', 'supply', 'provide', 'deliver', 'make'].map((word) => `w:${stem(word)}`);
const BUYING = new Set(
  'buy purchase acquire order source obtain lease rent hire borrow import'.split(' '),
);

/** Verbs of a sentence that tell a sale from the other side: who supplied it is whom it was bought from. */
function boughtFrom({ keys }: SlotQuestion['verb'], { tokens }: Evidence): readonly number[] {
  if (!SELLING.some((key) => keys.get(key) === 1)) return [];
  return tokens.flatMap(({ pos, lemma }, at) => (pos === 'VERB' && BUYING.has(lemma) ? [at] : []));
}

/** "Corvo's first offer", "Corvo, whose offer". */
function owner({ tokens, phrases }: Evidence, deed: number): NounPhrase | undefined {
  let at = deed - 1;
  while (tokens[at]?.pos === 'ADJ' || tokens[at]?.pos === 'NUM') at -= 1;
  if (tokens[at]?.lower === "'s" || tokens[at]?.lower === "'") return named(at);
  if (tokens[at]?.lower !== 'whose') return undefined;
  return named(tokens[at - 1]?.lower === ',' ? at - 1 : at);

  /** The name that ends before a word. */
  function named(to: number): NounPhrase | undefined {
    let from = to;
    while (tokens[from - 1]?.pos === 'PROPN') from -= 1;
    if (from < to) return { from, to, head: to - 1 };
    return phrases.find((phrase) => phrase.to === to);
  }
}

/** "an offer by Corvo", "Corvo made an offer". */
function doer(evidence: Evidence, deed: number): NounPhrase | undefined {
  const next = evidence.tokens[deed + 1]?.lower;
  if (next === 'by' || next === 'from') return behind(evidence, deed, next);
  for (let at = deed - 1; at >= Math.max(0, deed - REACH); at -= 1) {
    const token = evidence.tokens[at];
    if (token?.pos !== 'VERB') continue;
    return DOING.has(token.lemma) ? agentOf(evidence, at) : undefined;
  }
  return undefined;
}
