import { subjectOf } from '../language/grammar/attachment.ts';
import type { NounPhrase } from '../language/grammar/noun-phrases.ts';
import { phraseAt } from '../language/grammar/noun-phrases.ts';
import type { Token } from '../language/tokens.ts';
import type { Evidence } from '../library/evidence.ts';

/** Words between a verb and the preposition that its complement begins with ("convicted him on Monday of"). */
const PREPOSITION_REACH = 14;

/** Who or what does what a verb says, in either voice. */
export function agentOf(evidence: Evidence, verb: number): NounPhrase | undefined {
  if (isPassive(evidence, verb)) return behind(evidence, verb, 'by');
  return behindInversion(evidence, verb) ?? subject(evidence, verb);
}

/** "Leading the inquiry was Ada Marlow": a participle first, and who does it behind "be". */
function behindInversion({ tokens, phrases }: Evidence, verb: number): NounPhrase | undefined {
  const before = tokens[verb - 1];
  if (!(tokens[verb]?.lower.endsWith('ing') ?? false)) return undefined;
  if (before !== undefined && before.pos !== 'PUNCT') return undefined;
  const be = tokens.findIndex(
    ({ pos, lemma }, at) => at > verb && (pos === 'PUNCT' || (pos === 'AUX' && lemma === 'be')),
  );
  if (tokens[be]?.pos !== 'AUX' || be - verb < 2) return undefined;
  return phrases.find(({ from }) => from === be + 1);
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
  const head =
    beforeRelative(tokens, verb) ?? beforeAside(tokens, verb) ?? subjectOf(tokens, clauses, verb);
  return head === undefined ? undefined : phraseAt(phrases, head);
}

/** "the widow of a man who drowned": whoever stands right before "who" is meant. */
function beforeRelative(tokens: readonly Token[], verb: number): number | undefined {
  let at = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.pos ?? '')) at -= 1;
  const noun = tokens[at - 1];
  return tokens[at]?.lower === 'who' && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN')
    ? at - 1
    : undefined;
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
export function behind(
  evidence: Evidence,
  verb: number,
  preposition?: string,
): NounPhrase | undefined {
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

/** Whether a verb stands in the passive, also without its auxiliary ("the firm, advised by X"). */
export function isPassive({ tokens }: Evidence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    const token = tokens[at];
    if (token?.lemma === 'be' || token?.lemma === 'get')
      return !(tokens[verb]?.lower.endsWith('ing') ?? false);
    if (token?.pos !== 'ADV' && token?.pos !== 'PART') break;
  }
  // "the firm, advised by X"
  return tokens[verb + 1]?.lower === 'by' && /(?:ed|en|n|t)$/.test(tokens[verb]?.lower ?? '');
}
