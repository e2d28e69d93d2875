import type { ClauseTree } from '../language/grammar/clauses.ts';
import type { Token } from '../language/tokens.ts';
import type { Modality } from './claim.ts';

/** As much of a sentence as its modality shows in. */
interface Sentence {
  readonly tokens: readonly Token[];
  readonly clauses: ClauseTree;
}

const CONDITIONAL = new Set(['if', 'unless', 'whether', 'lest', 'provided']);
const HEDGES = new Set(
  'reportedly allegedly apparently possibly probably perhaps maybe likely rumored rumoured unconfirmed supposedly purportedly presumably might may could'.split(
    ' ',
  ),
);
const HEDGE_VERBS = new Set([
  'appear',
  'seem',
  'believe',
  'think',
  'suspect',
  'accuse',
  'allege',
  'rumour',
  'rumor',
]);
const PLANS = new Set(['will', 'shall', 'would', 'upcoming', 'scheduled', 'planned', 'next']);
const PLAN_VERBS = new Set([
  'plan',
  'expect',
  'intend',
  'schedule',
  'prepare',
  'aim',
  'hope',
  'face',
  'slate',
]);
/** "due to open", "about to leave". */
const AHEAD = new Set(
  'set due scheduled expected likely poised slated supposed about planned going'.split(' '),
);
/** "set for Monday", "listed for 6 May". */
const SET_FOR = new Set(
  'set scheduled due listed slated planned pencilled penciled fixed booked'.split(' '),
);
const NEGATIONS = new Set([
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
  'without',
  'nobody',
  'none',
]);

/** Whether a word, in lower case, denies something; only beside one is anything negated. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}

/**
 * How the source commits itself to what stands at a word: read from the clause that the word is
 * in, and from the clauses it hangs on where these are conditional.
 */
export function modalityAt(sentence: Sentence, word: number): Modality {
  const { tokens, clauses } = sentence;
  if (tokens.at(-1)?.lower === '?' && !insideQuotation(sentence, word)) return 'asked';
  const clause = clauses.ofToken[word];
  for (let at = clause; at !== undefined; at = clauses.clauses[at]?.parent) {
    const opener = clauses.clauses[at]?.opener;
    if (opener !== undefined && CONDITIONAL.has(opener) && !isClosed(sentence, at, word))
      return 'conditional';
  }
  if (negatedAt(sentence, word)) return 'negated';
  let planned = false;
  for (const [i, token] of tokens.entries()) {
    if (clauses.ofToken[i] !== clause) continue;
    if (HEDGES.has(token.lower) && !isMonth(sentence, i)) return 'hedged';
    if (HEDGE_VERBS.has(token.lemma) && token.pos === 'VERB' && i < word) return 'hedged';
    if (PLANS.has(token.lower) && token.pos !== 'ADJ') planned = true;
    if (PLAN_VERBS.has(token.lemma) && token.pos === 'VERB') planned = true;
    const before = tokens[i - 1];
    if (token.lower === 'to' && (before?.lemma === 'be' || AHEAD.has(before?.lower ?? '')))
      planned = true;
    if (token.lower === 'for' && SET_FOR.has(before?.lower ?? '')) planned = true;
  }
  return planned ? 'planned' : 'asserted';
}

/** "If you have just joined us: the fire is out": a colon ends what was conditional. */
function isClosed({ tokens, clauses }: Sentence, clause: number, word: number): boolean {
  const colon = tokens.findLastIndex(({ lower }, at) => at < word && lower === ':');
  return colon >= 0 && clauses.ofToken.indexOf(clause) < colon;
}

/** "Not Lyon or Turin": a negation before the value with no verb between; or one that holds the clause's verb. */
function negatedAt(sentence: Sentence, word: number): boolean {
  const { tokens, clauses } = sentence;
  const clause = clauses.ofToken[word];
  for (let i = word - 1; i >= 0 && clauses.ofToken[i] === clause; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (NEGATIONS.has(token.lower)) {
      const next = tokens[i + 1]?.lower;
      return (
        next !== 'only' &&
        next !== 'just' &&
        next !== 'merely' &&
        next !== 'least' &&
        next !== 'later' &&
        next !== 'fewer' &&
        next !== 'more' &&
        next !== 'less'
      );
    }
    if (token.lower === 'but') return false;
  }
  return false;
}

function isMonth(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i];
  return (
    token?.lower === 'may' &&
    token.text === 'May' &&
    (i > 0 || sentence.tokens[i + 1]?.pos === 'NUM')
  );
}

function insideQuotation(sentence: Sentence, word: number): boolean {
  let quotes = 0;
  for (let i = 0; i < word; i += 1) if (sentence.tokens[i]?.lower === '"') quotes += 1;
  return quotes % 2 === 1;
}
