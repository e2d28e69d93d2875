import type { StatementClaim } from '../../claims/claim.ts';
import { modalityAt } from '../../claims/modality.ts';
import { plain } from '../../language/plain.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import { aboveTheBar } from '../candidate.ts';
import type { CauseStretch } from '../causes.ts';
import { causesIn } from '../causes.ts';
import type { Conflict, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { matchTerms } from '../match.ts';
import type { Argument, Term } from '../terms.ts';
import type { FacetAnswerer } from './facet.ts';

const FETCHED = 200;
/** Words from a verb to its "by": "killed near the harbour on Monday by". */
const BY_REACH = 10;
/** Share of what was caused that must stand in the sentence itself. */
const INSIDE = 0.4;
/** A cause that fits worse than this against the best is of something else. */
const NEAR_BEST = 0.68;

/** A sentence about what such things mostly come from tells nothing of this one. */
const GENERAL = /\b(?:often|frequent|frequently|usually|mostly|many|most|commonly|every year)\b/i;

/** Words that call a cause one, where nothing of what it caused need be named again. */
const CALLED = /\b(?:blam(?:e[ds]?|ing)|fault|culprit|caus(?:e[ds]?|ing))\b/i;
/** How well such a sentence must fit by what stands around it. */
const NEAR = 0.4;
/** What it is worth against one that names what was caused. */
const CALLED_SO = 0.72;

/** Words that a plain cause is told with. */
const CAUSE_KEYS = [
  'cause',
  'blame',
  'trigger',
  'spark',
  'ignite',
  'due',
  'because',
  'result',
  'attribute',
  'trace',
  'fault',
  'culprit',
  'suspect',
  'fail',
  'failure',
].map((word) => `w:${stem(word)}`);

/** Whether a question asks why: "cause of the fire", "why the ferry sank". */
export function asksCause({ tokens }: Argument): boolean {
  return /^(?:causes?|reasons?|why)$/.test(tokens[0]?.lower ?? '');
}

/** What the sources give as the cause of something, each against the others. */
export const cause: FacetAnswerer = async ({ library, argument, lexicon }) => {
  const terms = argument.terms.filter(({ text }) => !/^(?:causes?|reasons?|why)$/i.test(text));
  const none = { subject: argument.text, groups: [], conflicts: [] };
  if (terms.length === 0) return none;
  const asked = new Set(terms.flatMap(({ keys }) => [...keys.keys()]));
  const theme = await library.theme();
  const isGiven = terms.every((term) => term.given === true || isOfTheme(term, theme));
  const causing = await library.withKeys(CAUSE_KEYS, FETCHED);
  const evidence = new Set([...(await library.withKeys([...asked], FETCHED)), ...causing]);
  const candidates = [...evidence].flatMap((one): Candidate[] => {
    if (one.heading) return [];
    const { score, inside } = matchTerms(terms, one);
    const causes = [...causesIn(one), ...doneBy(one, terms)];
    const told = causes.find((stretch) => tellsOf(stretch, one, terms));
    const isTold = told !== undefined && inside >= INSIDE;
    // Where everything is about one fire, "a spark set off the gas" need not name it.
    const isSuited = isGiven || (CALLED.test(one.text) && score >= NEAR);
    const found = isTold
      ? told
      : isSuited && !GENERAL.test(one.text)
        ? causes.find(({ strength }) => strength === 1)
        : undefined;
    if (found === undefined) return [];
    const claim = claimOf(found, one);
    const fit = isTold || !CALLED.test(one.text) ? score : Math.max(score, CALLED_SO);
    return claim === undefined ? [] : [{ evidence: one, claim, score: fit * found.strength }];
  });
  const groups = groupBy(
    aboveTheBar(candidates, NEAR_BEST),
    (a, b) =>
      stemsOf(a, asked).some((word) =>
        stemsOf(b, asked).some((other) => lexicon.relatedStems(word).has(other)),
      ),
    ([first]) => ({ value: textOf(first) }),
  );
  return { ...none, groups, conflicts: compareGroups(groups, compareCauses) };
};

/** "was killed by a falling tree": a thing that did it. */
function doneBy(evidence: Evidence, terms: readonly Term[]): readonly CauseStretch[] {
  const { tokens, keys } = evidence;
  const verbs = terms.flatMap((term) =>
    [...term.keys.keys()].flatMap((key) => keys.get(key)?.map(({ word }) => word) ?? []),
  );
  return verbs.flatMap((verb): CauseStretch[] => {
    const by = tokens.findIndex(
      ({ lower }, at) => at > verb && at < verb + BY_REACH && lower === 'by',
    );
    const phrase =
      tokens[verb]?.pos === 'VERB' && by > 0
        ? evidence.phrases.find(({ from }) => from === by + 1)
        : undefined;
    const [first, last] = [tokens[phrase?.from ?? -1], tokens[(phrase?.to ?? 0) - 1]];
    const isThing = phrase !== undefined && tokens[phrase.head]?.pos === 'NOUN';
    return isThing && first !== undefined && last !== undefined
      ? [{ from: phrase.from, to: phrase.to, start: first.start, end: last.end, strength: 1 }]
      : [];
  });
}

/** "why the ferry sank", where everything is about a sinking: of a verb, too, that need not be said again. */
function isOfTheme({ kind, keys, text }: Term, theme: ReadonlySet<Key>): boolean {
  return (
    theme.size > 0 &&
    kind === 'predicate' &&
    (/^(?:fail(?:ed)?|happen(?:ed)?|occur(?:red)?)$/i.test(text) ||
      [...keys].some(([key, quality]) => quality >= SYNONYM && theme.has(key)))
  );
}

/** A synonym of what a collection is about is what it is about. */
const SYNONYM = 0.8;

/** What was caused stands beside the cause, not in it; "the count of fires" before a "when" is no fire. */
function tellsOf(
  { from, to, strength }: CauseStretch,
  { keys, tokens, phrases }: Evidence,
  terms: readonly Term[],
): boolean {
  const isOfOther = (word: number): boolean => {
    const opening = phrases.find((one) => one.from <= word && word < one.to)?.from ?? word;
    return tokens[opening - 1]?.lower === 'of';
  };
  return terms.some(
    (term) =>
      term.kind !== 'name' &&
      [...term.keys.keys()].some((key) =>
        keys
          .get(key)
          ?.some(({ word }) => (word < from || word >= to) && (strength === 1 || !isOfOther(word))),
      ),
  );
}

function claimOf(
  { start, end, from }: CauseStretch,
  evidence: Evidence,
): StatementClaim | undefined {
  const modality = modalityAt(evidence, from);
  if (modality === 'negated' || modality === 'asked' || modality === 'conditional')
    return undefined;
  return { facet: 'statement', rule: 'cause', start, end, sentence: evidence.sentence, modality };
}

function textOf({ claim, evidence }: Candidate): string {
  return evidence.text
    .slice(claim.start - evidence.start, claim.end - evidence.start)
    .replace(/\s+/g, ' ');
}

/** The words of a cause that are not the question's own. */
function stemsOf(candidate: Candidate, asked: ReadonlySet<string>): readonly string[] {
  return plain(textOf(candidate))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isStopWord(word))
    .map(stem)
    .filter((word) => !asked.has(`w:${word}`));
}

/** Causes of different sources that have no word in common. */
function compareCauses(a: Group, b: Group): Conflict | undefined {
  if (a.candidates.some((x) => b.candidates.some((y) => x.evidence.article === y.evidence.article)))
    return undefined;
  return {
    kind: 'statement',
    certainty: 'perhaps-other-occasion',
    reason: { kind: 'statements-differ', a: a.value, b: b.value },
  };
}
