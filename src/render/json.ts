import { z } from 'zod';
import type { Answer, DisputeList, Found, Source, Value } from '../answers/answer.ts';
import { disputesTitle, whySentences } from './why-words.ts';
import * as words from './words.ts';

const Id = z.union([z.string(), z.number()]);

/** A stretch of an article: `text` is exactly what stands from `start` to `end` (UTF-16 code units, end exclusive). */
const QuoteJson = z.strictObject({
  source: z.string().describe('article id'),
  text: z.string().max(400),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

const ValueJson = z.strictObject({
  value: z.string().describe('short and normalised'),
  within: z.string().optional().describe('a wider value it lies in'),
  asOf: z.string().optional().describe('date or period it holds for'),
  sources: z.array(z.string()).min(1).describe('article ids, without repeats'),
  origins: z.int().positive().describe('independent origins behind the sources'),
  quotes: z.array(QuoteJson).min(1).describe('best first'),
});

const DifferenceJson = z.strictObject({
  kind: z.enum(['place', 'time', 'number', 'role', 'participants', 'statement']),
  certainty: z.enum(['same-occasion', 'perhaps-other-occasion', 'update', 'tension']),
  values: z.array(z.int().nonnegative()).describe('indices into values'),
  reason: z.string().describe('a sentence'),
  question: z.string().optional().describe('/disputes: what to ask for all that is said on it'),
});

const SourceJson = z.strictObject({
  id: z.string(),
  title: z.string(),
  titleStated: z.boolean().describe('false: the first words of the text stand in'),
  publisher: z.string().optional(),
  author: z.string().optional(),
  published: z.string().optional().describe('YYYY-MM-DD'),
  url: z.string().optional(),
  origin: z.int().describe('articles with one number are one witness'),
  revision: z
    .strictObject({
      replaced: z.string().describe('day on which the version before was replaced, YYYY-MM-DD'),
      removed: z.array(z.string()).describe('sentences that are gone'),
      added: z.array(z.string()).describe('sentences that are new'),
    })
    .optional()
    .describe('what is different from the version before, where one was kept'),
});

/**
 * An answer as data, one line of JSON: the contract that scripts build on. Offsets are UTF-16 code
 * units into the article's whole file. Keys may be added, none is renamed or taken away.
 * `verdict` is `none` for all that quotes nothing: nothing found, `/sources`, `/help`, a question
 * that could not be read; `kind` tells these apart. `/disputes` has two values a difference, in the
 * order of the differences; its verdict is the surest of theirs.
 */
export const AnswerJson = z.strictObject({
  id: Id.optional().describe('echoed from the question'),
  question: z.string().describe('as it was typed'),
  kind: z.enum(['found', 'nothing', 'disputes', 'why', 'sources', 'help', 'unclear']),
  verdict: z.enum(['none', 'single', 'agree', 'differ', 'disagree']),
  subject: z.string().optional().describe('what the answer is about'),
  showingFor: z.string().optional().describe('the name that a near miss was answered for'),
  alsoMeant: z.array(z.string()).optional().describe('others that the name may mean'),
  values: z.array(ValueJson),
  differences: z.array(DifferenceJson),
  sources: z
    .array(SourceJson)
    .optional()
    .describe('every article named in the values; for /sources, all'),
  nearest: z.array(z.string()).optional().describe('nothing found: the nearest names'),
  problems: z
    .array(z.strictObject({ file: z.string(), reason: z.string() }))
    .optional()
    .describe('/sources: files that could not be used, or not wholly'),
  why: z
    .array(z.string())
    .optional()
    .describe('/why: sentences on how the answer came about; the rest is that answer'),
  examples: z
    .array(z.string())
    .optional()
    .describe('/help: questions that this collection answers'),
  message: z.string().optional().describe('nothing found or unclear: a sentence for people'),
  coverage: z.strictObject({
    articles: z.int().nonnegative(),
    origins: z.int().nonnegative(),
    newest: z.string().optional().describe('newest publication date stated, YYYY-MM-DD'),
  }),
});
export type AnswerJson = z.infer<typeof AnswerJson>;

/** An answer in the form of the contract; keys without a value vanish in JSON. `id` is the asker's own, echoed. */
function toJson(answer: Answer, id?: string | number): AnswerJson {
  const { articles, origins, newest } = answer.coverage;
  return {
    id,
    question: answer.question.text,
    kind: answer.kind,
    verdict: 'none',
    values: [],
    differences: [],
    ...details(answer),
    coverage: { articles, origins, newest },
  };
}

/** What JSON may hold raw but a terminal or a line reader would obey. */
const UNPRINTED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** An answer as one line of JSON, without a line break at its end. It holds no raw control character. */
export function renderJson(answer: Answer, id?: string | number): string {
  return lineOf(toJson(answer, id));
}

/**
 * The same with what `/why` found under `explanation`: the claims and comparisons behind it, in the
 * shape that they have inside, which may change with any version.
 */
export function renderExplained(answer: Answer): string {
  return lineOf({
    ...toJson(answer),
    ...(answer.kind === 'why' ? { explanation: answer.explanation } : {}),
  });
}

function lineOf(data: object): string {
  return JSON.stringify(data).replace(
    UNPRINTED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function details(answer: Answer): Partial<AnswerJson> {
  switch (answer.kind) {
    case 'found':
      return foundDetails(answer);
    case 'nothing':
      return {
        subject: answer.subject,
        nearest: [...answer.nearest],
        message: words.nothing(answer),
      };
    case 'disputes':
      return disputeDetails(answer);
    case 'why':
      return { ...details(answer.of), why: [...whySentences(answer)] };
    case 'sources':
      return {
        sources: answer.sources.map(toSource),
        problems: answer.problems.map(({ file, reason }) => ({ file, reason })),
      };
    case 'help':
      return { examples: [...answer.examples] };
    case 'unclear':
      return { message: words.unclear(answer, (command) => `/${command}`) };
  }
}

function foundDetails(answer: Found): Partial<AnswerJson> {
  return {
    verdict: answer.verdict,
    subject: answer.subject,
    showingFor: answer.showingFor,
    ...(answer.alsoMeant.length === 0 ? {} : { alsoMeant: [...answer.alsoMeant] }),
    values: answer.values.map(toValue),
    differences: answer.differences.map(({ kind, certainty, values, reason }) => ({
      kind,
      certainty,
      values: [...values],
      reason: words.reason(reason),
    })),
    sources: answer.sources.map(toSource),
  };
}

function disputeDetails({ disputes, topic }: DisputeList): Partial<AnswerJson> {
  const sources = new Map(
    disputes.flatMap((one) => one.sources.map((source) => [source.id, source])),
  );
  const verdicts = disputes.map(({ verdict }) => verdict);
  return {
    verdict: verdicts.includes('disagree') ? 'disagree' : (verdicts[0] ?? 'none'),
    ...(topic === undefined ? {} : { subject: topic }),
    values: disputes.flatMap(({ values }) => values.map(toValue)),
    differences: disputes.flatMap(({ differences, question }, at) =>
      differences.map(({ kind, certainty, values, reason }) => ({
        kind,
        certainty,
        values: values.map((value) => 2 * at + value),
        reason: words.reason(reason),
        question: question.text,
      })),
    ),
    sources: [...sources.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(toSource),
    ...(disputes.length === 0 ? { message: `${disputesTitle({ disputes, topic })}.` } : {}),
  };
}

function toValue({
  value,
  within,
  asOf,
  sources,
  origins,
  quotes,
}: Value): AnswerJson['values'][number] {
  return {
    value,
    within,
    asOf,
    sources: [...sources],
    origins,
    quotes: quotes.map(({ source, text, start, end }) => ({ source, text, start, end })),
  };
}

function toSource(source: Source): NonNullable<AnswerJson['sources']>[number] {
  const { id, title, titleStated, publisher, author, published, url, origin, revision } = source;
  return {
    id,
    title,
    titleStated,
    publisher,
    author,
    published,
    url,
    origin,
    ...(revision === undefined ? {} : { revision: copyOf(revision) }),
  };
}

function copyOf({ replaced, removed, added }: NonNullable<Source['revision']>) {
  return { replaced, removed: [...removed], added: [...added] };
}
