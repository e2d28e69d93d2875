import type { AnswerJson } from '../src/render/json.ts';
import { type Given, meets, sourcesOf } from './match.ts';
import { type Expected, type Label, questionOf, type Story } from './story.ts';

/** What was counted over some questions; shares are of these, so that stories can be added up. */
const NOTHING_COUNTED = {
  questions: 0,
  rightVerdicts: 0,
  /** Values that answers should give, those given, and those given with a source that states them. */
  values: 0,
  found: 0,
  sourced: 0,
  /** Sources given, sources wanted; those given that state the value; those wanted that are given. */
  givenSources: 0,
  rightSources: 0,
  wantedSources: 0,
  namedSources: 0,
  /** Marked and rightly so, marked but wrongly, not marked. */
  rightMarks: 0,
  wrongMarks: 0,
  missedMarks: 0,
  /** Questions that the articles do not answer, and those of them that were answered. */
  unanswerable: 0,
  falseAnswers: 0,
  quotes: 0,
  exactQuotes: 0,
};
export type Counts = Readonly<typeof NOTHING_COUNTED>;

/** What is wrong in the answer to one question. */
export interface Mistake {
  readonly id: string;
  readonly question: string;
  readonly what: string;
}

/** The score of one answer, a facet, a story or several. */
export interface Score {
  readonly counts: Counts;
  readonly mistakes: readonly Mistake[];
}

/** Asks all questions of a story and scores the answers, one score a question, in their order. */
export async function scoreStory({
  labels,
  texts,
  ask,
}: Pick<Story, 'labels' | 'texts' | 'ask'>): Promise<
  readonly (Score & { readonly label: Label })[]
> {
  const scores = [];
  for (const label of labels) {
    const answer = await ask(questionOf(label));
    scores.push({ label, ...scoreAnswer(label, answer, texts) });
  }
  return scores;
}

/** Several scores as one. */
export function together(scores: readonly Score[]): Score {
  const sum = { ...NOTHING_COUNTED };
  for (const { counts } of scores) {
    for (const key of Object.keys(sum).filter(isCounted)) sum[key] += counts[key];
  }
  return { counts: sum, mistakes: scores.flatMap(({ mistakes }) => mistakes) };
}

/** Scores an answer against what a careful reader would say. */
export function scoreAnswer(
  label: Label,
  answer: Pick<AnswerJson, 'verdict' | 'values'>,
  texts: ReadonlyMap<string, string>,
): Score {
  const { values } = answer;
  const counts = { ...NOTHING_COUNTED, questions: 1, ...countQuotes(values, texts) };
  const wrong: string[] = [];

  const verdict = answer.verdict === 'differ' ? 'disagree' : answer.verdict;
  if (verdict === label.verdict) counts.rightVerdicts = 1;
  const marked = verdict === 'disagree';
  const toMark = label.verdict === 'disagree';
  if (marked && toMark) counts.rightMarks = 1;
  else if (marked) counts.wrongMarks = 1;
  else if (toMark) counts.missedMarks = 1;

  if (label.verdict === 'none') {
    counts.unanswerable = 1;
    counts.givenSources = values.reduce((sum, value) => sum + sourcesOf(value).size, 0);
    if (values.length > 0) {
      counts.falseAnswers = 1;
      wrong.push('answered, though the articles do not say');
    }
  } else {
    Object.assign(counts, countValues(label.expect, values));
    wrong.push(...missedValues(label.expect, values).map((value) => `not found: ${value}`));
    if (verdict !== label.verdict) {
      const soft = label.soft === true ? ' (soft)' : '';
      wrong.push(`verdict ${verdict} instead of ${label.verdict}${soft}`);
    }
  }
  const question = questionOf(label);
  return { counts, mistakes: wrong.map((what) => ({ id: label.id, question, what })) };
}

function countQuotes(values: readonly Given[], texts: ReadonlyMap<string, string>) {
  const quotes = values.flatMap((value) => value.quotes);
  const exact = quotes.filter(
    ({ source, text, start, end }) => text !== '' && texts.get(source)?.slice(start, end) === text,
  );
  return { quotes: quotes.length, exactQuotes: exact.length };
}

function countValues(expect: readonly Expected[], values: readonly Given[]) {
  const counts = { values: 0, found: 0, sourced: 0, wantedSources: 0, namedSources: 0 };
  const given = values.map((value) => ({ sources: sourcesOf(value), meant: meant(value, expect) }));
  for (const expected of expect) {
    if (expected.optional === true) continue;
    const meeting = given.filter((one) => one.meant.includes(expected));
    const named = expected.sources.filter((id) => meeting.some(({ sources }) => sources.has(id)));
    counts.values += 1;
    if (meeting.length > 0) counts.found += 1;
    if (named.length > 0) counts.sourced += 1;
    counts.wantedSources += expected.sources.length;
    counts.namedSources += named.length;
  }
  let givenSources = 0;
  let rightSources = 0;
  for (const one of given) {
    const stating = new Set(one.meant.flatMap(({ sources }) => sources));
    givenSources += one.sources.size;
    rightSources += [...one.sources].filter((id) => stating.has(id)).length;
  }
  return { ...counts, givenSources, rightSources };
}

function missedValues(expect: readonly Expected[], values: readonly Given[]): readonly string[] {
  const found = new Set(values.flatMap((value) => meant(value, expect)));
  return expect
    .filter((expected) => expected.optional !== true && !found.has(expected))
    .map(({ value }) => value);
}

/** The expected values that a given one meets; where it may be several, those that share a source with it. */
function meant(value: Given, expect: readonly Expected[]): readonly Expected[] {
  const met = expect.filter((expected) => meets(value, expected));
  const given = sourcesOf(value);
  const sharing = met.filter(({ sources }) => sources.some((id) => given.has(id)));
  return sharing.length > 0 ? sharing : met;
}

function isCounted(key: string): key is keyof Counts {
  return key in NOTHING_COUNTED;
}
