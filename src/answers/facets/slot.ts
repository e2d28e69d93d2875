import type { Claim } from '../../claims/claim.ts';
import { modalityAt } from '../../claims/modality.ts';
import { subjectOf } from '../../language/grammar/attachment.ts';
import type { NounPhrase } from '../../language/grammar/noun-phrases.ts';
import { phraseAt } from '../../language/grammar/noun-phrases.ts';
import { plain } from '../../language/plain.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { Token } from '../../language/tokens.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Candidate } from '../candidate.ts';
import { aboveTheBar, BAR } from '../candidate.ts';
import type { Conflict, Group } from '../draft.ts';
import { compareGroups, groupBy } from '../draft.ts';
import { matchTerms } from '../match.ts';
import type { Argument, Term } from '../terms.ts';
import type { FacetAnswerer } from './facet.ts';

/** Two answers to one slot are set against each other only when both fit this well. */
const COMPARABLE = 0.84;

/**
 * Who did it, to whom, with what: the noun phrase that fills the place which the question leaves
 * open beside its verb. "X was aiming at" leaves the object open, "represented Y" the subject.
 */
export const slot: FacetAnswerer = async ({ library, argument, lexicon }) => {
  const none = { subject: argument.text, groups: [], conflicts: [] };
  const verb = argument.terms.find(
    ({ kind, at }) => kind === 'predicate' && argument.tokens[at]?.pos === 'VERB',
  );
  if (verb === undefined) return none;
  const open = openPlace(argument, verb);
  if (open === undefined) return none;
  const last = argument.tokens.at(-1);
  const preposition = last?.pos === 'ADP' ? last.lower : undefined;
  const evidence = await library.withKeys(
    argument.terms.flatMap(({ keys }) => [...keys.keys()]),
    400,
  );
  const asked = new Set(argument.terms.flatMap(({ keys }) => [...keys.keys()]));
  const candidates: Candidate[] = [];
  for (const one of evidence) {
    for (const word of wordsFor(verb, one)) {
      const phrase = filler(one, word, open, preposition);
      if (phrase === undefined || repeats(one, phrase, asked)) continue;
      const { score, inside } = matchTerms(argument.terms, one, {
        at: word,
        hangsOn: { verb: word },
      });
      const claim = claimOf(one, phrase);
      if (score >= BAR && inside >= 0.4 && claim !== undefined)
        candidates.push({ evidence: one, claim, score });
    }
  }
  const groups = groupBy(
    aboveTheBar(candidates),
    (a, b) => sharesContent(a, b, lexicon),
    ([{ claim, evidence: one }]) => ({
      value: one.text.slice(claim.start - one.start, claim.end - one.start).replace(/\s+/g, ' '),
    }),
  );
  return { ...none, groups, conflicts: compareGroups(groups, compareFillers) };
};

/** Which place beside the verb the question leaves open; none where both are filled. */
function openPlace({ terms, tokens }: Argument, verb: Term): 'subject' | 'object' | undefined {
  const isThing = ({ kind, weight }: Term): boolean => kind !== 'modifier' && weight >= 0.5;
  const before = terms.some((term) => term.at < verb.at && isThing(term));
  const after = terms.some((term) => term.at > verb.at && isThing(term));
  if (!before) return after ? 'subject' : undefined;
  return after && tokens.at(-1)?.pos !== 'ADP' ? undefined : 'object';
}

function wordsFor(term: Term, evidence: Evidence): readonly number[] {
  const words = [...term.keys.keys()].flatMap((key) =>
    (evidence.keys.get(key) ?? []).map(({ word }) => word),
  );
  return [...new Set(words)]
    .filter(
      (word) => evidence.tokens[word]?.pos === 'VERB' || isRelative(evidence.tokens[word - 1]),
    )
    .sort((a, b) => a - b);
}

/** "who chairs": behind a relative the tagger may take a verb for a noun. */
function isRelative(token: Token | undefined): boolean {
  return token?.lower === 'who' || token?.lower === 'which';
}

/** The phrase that fills the open place beside a verb; behind the preposition that the question ends with. */
function filler(
  evidence: Evidence,
  verb: number,
  open: 'subject' | 'object',
  preposition: string | undefined,
): NounPhrase | undefined {
  const { tokens, phrases, clauses } = evidence;
  const passive = isPassive(evidence, verb);
  if (open === 'subject') {
    if (passive) {
      const by = tokens.findIndex((token, i) => i > verb && i < verb + 8 && token.lower === 'by');
      return by < 0 ? undefined : phrases.find(({ from }) => from === by + 1);
    }
    const subject = subjectOf(tokens, clauses, verb);
    return subject === undefined ? undefined : phraseAt(phrases, subject);
  }
  if (passive && preposition === undefined) {
    const subject = subjectOf(tokens, clauses, verb);
    return subject === undefined ? undefined : phraseAt(phrases, subject);
  }
  let at = verb + 1;
  if (passive) {
    while (at < verb + 4 && tokens[at]?.lower !== preposition) at += 1;
    if (tokens[at]?.lower !== preposition) return undefined;
  }
  while (tokens[at]?.pos === 'ADP' || tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART')
    at += 1;
  return phrases.find(({ from }) => from === at);
}

function isPassive({ tokens }: Evidence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    const token = tokens[at];
    if (token?.lemma === 'be') return !(tokens[verb]?.lower.endsWith('ing') ?? false);
    if (token?.pos !== 'ADV' && token?.pos !== 'PART') return false;
  }
  return false;
}

/** A phrase that the question itself names is no answer; nor is a pronoun. */
function repeats(evidence: Evidence, phrase: NounPhrase, asked: ReadonlySet<string>): boolean {
  if (evidence.tokens[phrase.head]?.pos === 'PRON') return true;
  for (const [key, at] of evidence.keys) {
    if (asked.has(key) && at.some(({ word }) => word === phrase.head)) return true;
  }
  return false;
}

function claimOf(evidence: Evidence, phrase: NounPhrase): Claim | undefined {
  const { tokens } = evidence;
  let to = phrase.to;
  if (tokens[to]?.lower === 'of') {
    const more = evidence.phrases.find(({ from }) => from === to + 1);
    if (more !== undefined) to = more.to;
  }
  const first = tokens[phrase.from];
  const last = tokens[to - 1];
  const modality = modalityAt(evidence, phrase.from);
  if (
    first === undefined ||
    last === undefined ||
    modality === 'negated' ||
    modality === 'asked' ||
    modality === 'conditional'
  )
    return undefined;
  return {
    facet: 'statement',
    rule: 'slot',
    start: first.start,
    end: last.end,
    sentence: evidence.sentence,
    modality,
  };
}

function stemsOf({ claim, evidence }: Candidate): readonly string[] {
  return plain(evidence.text.slice(claim.start - evidence.start, claim.end - evidence.start))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isStopWord(word))
    .map(stem);
}

function sharesContent(
  a: Candidate,
  b: Candidate,
  lexicon: Parameters<FacetAnswerer>[0]['lexicon'],
): boolean {
  const first = stemsOf(a);
  const second = new Set(stemsOf(b));
  return first.some((word) =>
    [...lexicon.related(word).keys()].some((related) => second.has(related)),
  );
}

function isNamed(value: string): boolean {
  return /\p{Lu}\p{L}+$/u.test(value);
}

function compareFillers(a: Group, b: Group): Conflict | undefined {
  const [one] = a.candidates;
  const [other] = b.candidates;
  // A name and a description may be one person; only like can be set against like.
  if (isNamed(a.value) !== isNamed(b.value)) return undefined;
  if (Math.min(one.score, other.score) < COMPARABLE) return undefined;
  return {
    kind: 'statement',
    certainty: 'perhaps-other-occasion',
    reason: { kind: 'statements-differ', a: a.value, b: b.value },
  };
}
