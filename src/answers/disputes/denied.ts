import type { Modality, StatementClaim } from '../../claims/claim.ts';
import { isNegation, modalityAt } from '../../claims/modality.ts';
import type { NounPhrase } from '../../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { speechWord } from '../../language/quotations/speech-verbs.ts';
import type { Slices } from '../../language/slices.ts';
import { stem } from '../../language/stem.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import { shortened } from '../shortened.ts';
import { agentOf, isUndone, patientOf } from '../voices.ts';
import { hookKey } from './hooks.ts';
import type { Told } from './told.ts';

/** Verbs for moving somebody to something, from asking to forcing: who "would not press" does not "urge" either. */
const PRESSING = new Set('urge press pressure push force compel coerce'.split(' '));
const PRESSING_KEY = 'pressing';
/** Under which keys sentences with such a verb are found. */
export const PRESSING_KEYS: readonly Key[] = [...PRESSING].map((verb) => `w:${stem(verb)}`);
/** Verbs that say too little for their denial to be of the same thing. */
const LIGHT = new Set(
  'be have do make get take give go come know think want need see mean seem include use try let keep expect hope believe like feel'.split(
    ' ',
  ),
);
const FIT = 0.7;
/** Sentences, or verbs, that are read in one go. */
const SLICE = 250;

/** What comparing needs to know. */
interface Comparing {
  readonly lexicon: Lexicon;
  readonly isSameStory: (a: Evidence, b: Evidence) => boolean;
  /** Whether somebody leads a state that the collection does not name, and nobody else is known to lead this one. */
  readonly mayLead: (leader: Key, state: Key) => boolean;
}

/** That somebody does, or does not do, something to somebody. */
interface Deed {
  readonly evidence: Evidence;
  readonly claim: StatementClaim;
  readonly verb: Key;
  readonly word: string;
  readonly agent: ReadonlySet<Key>;
  readonly patient: ReadonlySet<Key>;
  readonly patientText: string;
  readonly isDenied: boolean;
}

/** A verb that says enough, where it stands. */
interface Verb {
  readonly evidence: Evidence;
  readonly at: number;
  readonly key: Key;
}

/** What one article says that somebody does and another that they do not: both may hold, a reader must see both. */
export function* denied(
  evidence: readonly Evidence[],
  comparing: Comparing,
): Slices<readonly Told[]> {
  const verbs: Verb[] = [];
  const nots: Deed[] = [];
  for (const [i, one] of evidence.entries()) {
    if (i % SLICE === 0) yield;
    const own = verbsIn(one, comparing.lexicon);
    verbs.push(...own);
    const negates = one.tokens.some(({ lower }) => isNegation(lower));
    for (const verb of own)
      if (negates || isUndone(one, verb.at))
        nots.push(...deedOf(verb).filter(({ isDenied }) => isDenied));
  }
  yield;
  // Nearly all that is told is denied by nobody: only what has the verb and patient of a denial is read further.
  const patients = new Map<Key, Set<Key>>();
  for (const { verb, patient } of nots) {
    const known = patients.get(verb) ?? new Set();
    for (const key of patient) known.add(key);
    patients.set(verb, known);
  }
  const byVerb = new Map<Key, Deed[]>();
  for (const [i, verb] of verbs.entries()) {
    if (i % SLICE === 0) yield;
    const denials = patients.get(verb.key);
    if (denials === undefined) continue;
    const deeds = byVerb.get(verb.key) ?? [];
    byVerb.set(verb.key, deeds);
    deeds.push(...deedOf(verb, denials).filter(({ isDenied }) => !isDenied));
  }
  yield;
  return nots.flatMap((not) =>
    (byVerb.get(not.verb) ?? [])
      .filter((deed) => areContrary(deed, not, comparing))
      .map((deed) => toldBy(deed, not)),
  );
}

function verbsIn(evidence: Evidence, lexicon: Lexicon): readonly Verb[] {
  if (evidence.heading) return [];
  return evidence.tokens.flatMap((token, at): readonly Verb[] => {
    if (token.pos !== 'VERB' || isTooLight(token, lexicon)) return [];
    const key = PRESSING.has(token.lemma) ? PRESSING_KEY : hookKey(token, lexicon);
    return [{ evidence, at, key }];
  });
}

/** What a verb tells of whom; none where that is not named, or is done to nobody of those wanted. */
function deedOf({ evidence, at, key }: Verb, wanted?: ReadonlySet<Key>): readonly Deed[] {
  const { tokens } = evidence;
  const object = patientOf(evidence, at);
  const patient = keysOf(evidence, object);
  if (object === undefined || patient.size === 0) return [];
  if (wanted !== undefined && !meet(patient, wanted)) return [];
  const agent = keysOf(evidence, agentOf(evidence, at));
  if (agent.size === 0) return [];
  const modality = modalityAt(evidence, at);
  if (!TOLD.has(modality)) return [];
  const { start, end, sentence } = evidence;
  const claim = { facet: 'statement', rule: 'denied', start, end, sentence } as const;
  return [
    {
      evidence,
      claim: { ...claim, modality: 'asserted' },
      verb: key,
      word: tokens[at]?.lemma ?? '',
      agent,
      patient,
      patientText: tokens[object.head]?.text ?? '',
      isDenied: modality === 'negated' || isUndone(evidence, at),
    },
  ];
}

const TOLD: ReadonlySet<Modality> = new Set<Modality>(['asserted', 'planned', 'negated']);

function isTooLight(token: Evidence['tokens'][number], lexicon: Lexicon): boolean {
  return (
    LIGHT.has(token.lemma) ||
    (!PRESSING.has(token.lemma) && speechWord(token.lower) !== undefined) ||
    lexicon.isLightVerb(token.lemma)
  );
}

/** Who and what a phrase names. */
function keysOf({ keys }: Evidence, phrase: NounPhrase | undefined): ReadonlySet<Key> {
  const found = new Set<Key>();
  if (phrase === undefined) return found;
  const { from, to } = phrase;
  for (const [key, at] of keys)
    if (!key.startsWith('w:') && at.some(({ word }) => word >= from && word < to)) found.add(key);
  return found;
}

function areContrary(deed: Deed, not: Deed, { isSameStory, mayLead }: Comparing): boolean {
  if (deed.evidence.article === not.evidence.article) return false;
  if (!meet(deed.patient, not.patient) || !isSameStory(deed.evidence, not.evidence)) return false;
  return (
    meet(deed.agent, not.agent) ||
    (deed.verb === PRESSING_KEY &&
      [...deed.agent].some((one) =>
        [...not.agent].some((other) => mayLead(one, other) || mayLead(other, one)),
      ))
  );
}

function meet(a: ReadonlySet<Key>, b: ReadonlySet<Key>): boolean {
  return [...a].some((key) => b.has(key));
}

function toldBy(deed: Deed, not: Deed): Told {
  const [a, b] = [shortened(deed.evidence.text), shortened(not.evidence.text)];
  const argument = `${deed.word} ${deed.patientText}`;
  return {
    question: { kind: 'facet', text: `/what ${argument}`, facet: 'what', argument },
    sides: [
      { value: a, candidates: [{ evidence: deed.evidence, claim: deed.claim, score: FIT }] },
      { value: b, candidates: [{ evidence: not.evidence, claim: not.claim, score: FIT }] },
    ],
    conflict: {
      kind: 'statement',
      certainty: 'tension',
      reason: { kind: 'statements-differ', a, b },
    },
  };
}
