import type { Token } from '../tokens.ts';

/** How a clause hangs on the one before it. */
type ClauseKind = 'main' | 'coordinate' | 'subordinate' | 'relative' | 'participle' | 'aside';

interface Clause {
  readonly index: number;
  readonly kind: ClauseKind;
  /** Index of the clause it hangs on; the first clause has none. */
  readonly parent?: number;
  /** The conjunction or relative that opens it, lower case. */
  readonly opener?: string;
}

/** The clauses of a sentence, and for each word the index of its clause. */
export interface ClauseTree {
  readonly clauses: readonly Clause[];
  readonly ofToken: readonly number[];
}

const SUBORDINATORS = new Set(
  'because while although though if unless when whenever before after until till since as whereas once so whether lest provided'.split(
    ' ',
  ),
);
/** These also stand before a plain noun phrase ("after the match"), which opens no clause. */
const ALSO_PREPOSITIONS = new Set([
  'before',
  'after',
  'until',
  'till',
  'since',
  'as',
  'once',
  'so',
]);
const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'where']);
const HARD_BREAK = new Set([';', ':', '—', '–', '--', '|']);

/**
 * Cuts a sentence into clauses by its conjunctions, relatives and punctuation. A relative clause
 * behind a comma ends at the next comma, one without a comma at the next verb group. Linear in
 * the number of words (look-ahead is bounded by the next punctuation mark, at most 12 words).
 */
export function findClauses(tokens: readonly Token[]): ClauseTree {
  const clauses: Clause[] = [{ index: 0, kind: 'main' }];
  const ofToken: number[] = [];
  const open: { clause: number; closesAtComma: boolean; verbs: number }[] = [
    { clause: 0, closesAtComma: false, verbs: 0 },
  ];
  const top = () => open.at(-1) ?? { clause: 0, closesAtComma: false, verbs: 0 };
  const push = (kind: ClauseKind, opener: string | undefined, closesAtComma: boolean) => {
    const index = clauses.length;
    const parent = top().clause;
    clauses.push({ index, kind, parent, ...(opener === undefined ? {} : { opener }) });
    open.push({ clause: index, closesAtComma, verbs: 0 });
  };

  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    const isVerb = token.pos === 'VERB' || token.pos === 'AUX';
    if (token.lower === '(') push('aside', undefined, false);
    else if (HARD_BREAK.has(token.lower)) push('aside', undefined, false);
    else if (isRelative(tokens, i)) push('relative', token.lower, before?.lower === ',');
    else if (isSubordinator(tokens, i))
      push('subordinate', token.lower, i === 0 || before?.lower === ',');
    else if (
      token.pos === 'CCONJ' &&
      (opensClause(tokens, i + 1) || sharesSubject(tokens, i, top().verbs))
    ) {
      if (before?.lower === ',') while (open.length > 1 && top().closesAtComma) open.pop();
      push('coordinate', token.lower, false);
    } else if (before?.lower === ',' && isParticiple(token)) push('participle', undefined, true);
    else if (token.lower === ',') {
      // The tagger misses verbs; a conjunction's clause ends at its comma all the same.
      const isSubordinate = clauses[top().clause]?.kind === 'subordinate';
      if (top().closesAtComma && (top().verbs > 0 || isSubordinate)) {
        ofToken.push(top().clause);
        open.pop();
        continue;
      }
    } else if (
      isVerb &&
      clauses[top().clause]?.kind === 'relative' &&
      !top().closesAtComma &&
      top().verbs > 0 &&
      before?.pos !== 'AUX' &&
      before?.pos !== 'VERB' &&
      before?.pos !== 'PART' &&
      before?.pos !== 'CCONJ' &&
      before?.pos !== 'ADV' &&
      isFinite(token)
    ) {
      open.pop();
    }
    ofToken.push(top().clause);
    if (isVerb) top().verbs += 1;
    if (token.lower === ')' && open.length > 1) open.pop();
  }
  return { clauses, ofToken };
}

function isRelative(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token === undefined || before === undefined) return false;
  const follows =
    before.pos === 'NOUN' ||
    before.pos === 'PROPN' ||
    before.pos === 'PRON' ||
    before.lower === ',';
  if (RELATIVES.has(token.lower)) return follows || before.pos === 'ADP';
  return token.lower === 'that' && before.pos === 'NOUN' && verbAhead(tokens, i + 1);
}

function isSubordinator(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.lower === 'that') return tokens[i - 1]?.pos === 'VERB' && verbAhead(tokens, i + 1);
  if (!SUBORDINATORS.has(token.lower)) return false;
  if (ALSO_PREPOSITIONS.has(token.lower))
    return opensClause(tokens, i + 1) || isParticiple(tokens[i + 1]);
  return verbAhead(tokens, i + 1);
}

/** "sailed on Monday and has reached port": another verb of the same subject. */
function sharesSubject(tokens: readonly Token[], and: number, verbs: number): boolean {
  const next = tokens[and + 1];
  const isVerb = next?.pos === 'AUX' || (next?.pos === 'VERB' && isFinite(next));
  return isVerb && verbs > 0 && tokens[and - 1]?.pos !== 'VERB' && tokens[and - 1]?.pos !== 'AUX';
}

/** A subject and then a verb, before the next punctuation mark. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let nouns = 0;
  for (let i = from; i < Math.min(tokens.length, from + 12); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return nouns > 0 && !isParticiple(token);
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') nouns += 1;
    if (token.pos === 'ADP' && nouns === 0) return false;
  }
  return false;
}

function verbAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 12); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.lower === ';' || token.lower === ':') return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}

function isParticiple(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.lower.endsWith('ing');
}

function isFinite(token: Token): boolean {
  return token.pos === 'AUX' || !token.lower.endsWith('ing');
}

/** How many steps up and down the tree lie between two clauses. */
export function clauseDistance(tree: ClauseTree, a: number, b: number): number {
  let steps = 0;
  let left: number | undefined = a;
  let right: number | undefined = b;
  // A clause stands behind its parent, so the later of two is never above the other.
  while (left !== right) {
    if (right === undefined || (left !== undefined && left > right)) left = parentOf(tree, left);
    else right = parentOf(tree, right);
    steps += 1;
  }
  return steps;
}

function parentOf(tree: ClauseTree, clause: number | undefined): number | undefined {
  return clause === undefined ? undefined : tree.clauses[clause]?.parent;
}
