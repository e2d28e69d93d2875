import type { Span } from '../language/span.ts';
import type { Token } from '../language/tokens.ts';
import type { Evidence } from '../library/evidence.ts';
import { agentOf, behind, isPassive, patientOf } from './voices.ts';

/** Where a sentence tells why something happened. */
export interface CauseStretch extends Span {
  /** Word indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** 1 where the sentence says that it is the cause, less where only that it came before. */
  readonly strength: number;
}

/** "when a tree fell on it" tells a cause without calling it one. */
const BY_ORDER = 0.85;
/** Words of a cause that still reads at a glance. */
const LONGEST = 18;

/** Cues that a cause follows, as they stand in a text. */
const FOLLOWED = [
  ['because', 'of'],
  ['because'],
  ['due', 'to'],
  ['owing', 'to'],
  ['as', 'a', 'result', 'of'],
  ['thanks', 'to'],
] as const;
/** Verbs whose subject is the cause, and whose "by" phrase is it in the passive. */
const CAUSING = new Set('cause trigger spark provoke prompt ignite'.split(' '));
/** Verbs that name the cause behind a preposition. */
const TRACING: Readonly<Record<string, readonly string[]>> = {
  blame: ['on'],
  attribute: ['to'],
  trace: ['to'],
  link: ['to'],
  pin: ['on'],
  result: ['from'],
  stem: ['from'],
  arise: ['from'],
};
/** Verbs whose subject is the cause of what stands behind the preposition. */
const LEADING: Readonly<Record<string, string>> = { lead: 'to', result: 'in', contribute: 'to' };
/** What is said of a cause that nobody knows. */
const UNKNOWN = /^(?:not|unknown|unclear|under|being|yet|still|never|n't)$/;

/** The stretches of a sentence that tell a cause, the plainest first. */
export function causesIn(evidence: Evidence): readonly CauseStretch[] {
  const { tokens } = evidence;
  const labelled = /^(?:(?:probable|likely|suspected|main|root) )?causes?$/i.test(
    evidence.label ?? '',
  );
  const value = labelled ? tokens.findIndex(({ lower }) => lower === ':') + 1 : 0;
  const found = tokens.flatMap((token, at): readonly CauseStretch[] => [
    ...behindCue(tokens, at),
    ...calledCause(tokens, at),
    ...toBlame(evidence, at),
    ...atFault(tokens, at),
    ...besideVerb(evidence, token, at),
    ...inOrder(evidence, at),
  ]);
  return [...(value > 0 ? stretch(tokens, value, 1) : []), ...found].toSorted(
    (a, b) => b.strength - a.strength || a.from - b.from,
  );
}

function behindCue(tokens: readonly Token[], at: number): readonly CauseStretch[] {
  const cue = FOLLOWED.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  // "as a result of" begins with a word that is looked at again.
  return cue === undefined ? [] : stretch(tokens, at + cue.length, 1);
}

/** "The cause of the fire was an electrical fault." */
function calledCause(tokens: readonly Token[], at: number): readonly CauseStretch[] {
  if (!/^(?:causes?|reasons?)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.pos !== 'NOUN')
    return [];
  const be = tokens.findIndex(
    ({ pos, lemma }, i) => i > at && i < at + 8 && pos === 'AUX' && lemma === 'be',
  );
  if (be < 0 || UNKNOWN.test(tokens[be + 1]?.lower ?? '') || tokens[be + 1]?.pos === 'VERB')
    return [];
  return stretch(tokens, be + 1, 1);
}

/** "A gas leak was to blame", "Ice is thought to be to blame". */
function toBlame(evidence: Evidence, at: number): readonly CauseStretch[] {
  const { tokens } = evidence;
  if (tokens[at]?.lower !== 'blame' || tokens[at - 1]?.lower !== 'to') return [];
  const cause = agentOf(evidence, at - 1) ?? agentOf(evidence, at);
  return cause === undefined || tokens[cause.head]?.pos === 'PRON'
    ? []
    : spanned(tokens, cause.from, cause.to, 1);
}

/** "The fault lay in a worn cable", "named the culprit: a worn cable". */
function atFault(tokens: readonly Token[], at: number): readonly CauseStretch[] {
  if (!/^(?:fault|blame|culprit|suspect|explanation|cause|trigger)$/.test(tokens[at]?.lower ?? ''))
    return [];
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.lower === ':') return stretch(tokens, at + 2, 1);
  return next?.lemma === 'lie' && /^(?:in|with)$/.test(after?.lower ?? '')
    ? stretch(tokens, at + 3, 1)
    : [];
}

function besideVerb(
  evidence: Evidence,
  { pos, lemma }: Token,
  at: number,
): readonly CauseStretch[] {
  const { tokens, phrases } = evidence;
  if (pos !== 'VERB') return [];
  const preposition = tokens.findIndex(
    ({ lower }, i) => i > at && i < at + 6 && (TRACING[lemma]?.includes(lower) ?? false),
  );
  if (preposition > 0) return stretch(tokens, preposition + 1, 1);
  const leads = tokens[at + 1]?.lower === LEADING[lemma];
  // "the engine ignited" says nothing of what set off anything else.
  const hasObject = isPassive(evidence, at) || behind(evidence, at) !== undefined;
  const cause =
    (CAUSING.has(lemma) && hasObject) || leads
      ? agentOf(evidence, at)
      : lemma === 'blame'
        ? patientOf(evidence, at)
        : undefined;
  if (cause === undefined || tokens[cause.head]?.pos === 'PRON') return [];
  const more =
    tokens[cause.to]?.lower === 'of'
      ? phrases.find(({ from }) => from === cause.to + 1)
      : undefined;
  return spanned(tokens, cause.from, more?.to ?? cause.to, 1);
}

/** "when a tree fell on his cab", "after hitting a barge": what came before, told as a clause of its own. */
function inOrder({ tokens, clauses }: Evidence, at: number): readonly CauseStretch[] {
  if (!/^(?:when|after|as)$/.test(tokens[at]?.lower ?? '') || at === 0) return [];
  const found = stretch(tokens, at + 1, BY_ORDER);
  const hasVerb = found.some(({ from, to }) =>
    tokens.slice(from, to).some(({ pos }) => pos === 'VERB'),
  );
  const opens =
    clauses.ofToken[at] !== clauses.ofToken[at - 1] ||
    tokens[at + 1]?.lower.endsWith('ing') === true ||
    tokens[at]?.lower === 'when';
  return hasVerb && opens ? found : [];
}

/** From a word to the end of its clause. */
function stretch(
  tokens: readonly Token[],
  from: number,
  strength: number,
): readonly CauseStretch[] {
  let to = from;
  while (
    to < Math.min(tokens.length, from + LONGEST) &&
    !/^[,.;:!?"()—–]$/.test(tokens[to]?.lower ?? '.')
  )
    to += 1;
  return spanned(tokens, from, to, strength);
}

function spanned(
  tokens: readonly Token[],
  from: number,
  to: number,
  strength: number,
): readonly CauseStretch[] {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? []
    : [{ start: first.start, end: last.end, from, to, strength }];
}
