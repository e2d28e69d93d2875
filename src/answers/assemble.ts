import type { Claim } from '../claims/claim.ts';
import type { Span } from '../language/span.ts';
import type { Library, SourceEntry } from '../library/library.ts';
import type { Question } from '../questions/question.ts';
import type { Answer, Difference, Found, Quote, Value } from './answer.ts';
import type { Candidate } from './candidate.ts';
import { compareText } from './candidate.ts';
import type { Draft, Group } from './draft.ts';
import { quoteFrom } from './quote.ts';
import { textsOf } from './texts.ts';

/** Names offered when nothing was found. */
const NEAREST = 5;

const HEADLINE_DISCOUNT = 0.25;

type FacetQuestion = Extract<Question, { kind: 'facet' }>;

/** Turns what a facet found into an answer with quotes, counts and a verdict. */
export async function assemble(
  library: Library,
  question: FacetQuestion,
  draft: Draft,
): Promise<Answer> {
  const base = {
    question,
    coverage: library.coverage,
    facet: question.facet,
    subject: draft.subject,
  };
  if (draft.groups.length === 0) {
    return {
      ...base,
      kind: 'nothing',
      nearest: await library.nearestNames(question.argument, NEAREST),
    };
  }
  const entries = new Map((await library.sources()).map((source) => [source.id, source]));
  const texts = await textsOf(
    library,
    draft.groups.flatMap(({ candidates }) => candidates),
  );
  const values = draft.groups.map((group) => valueOf(group, texts, entries));
  const differences = draft.conflicts.map(
    ({ a, b, conflict }): Difference => ({
      kind: conflict.kind,
      certainty: conflict.certainty,
      values: [a, b],
      reason: conflict.reason,
    }),
  );
  const used = [...new Set(values.flatMap(({ sources }) => sources))].toSorted(compareText);
  const sources = used.flatMap((id) => entries.get(id) ?? []);
  const origins = new Set(sources.map(({ origin }) => origin)).size;
  return {
    ...base,
    kind: 'found',
    verdict: verdictOf(differences, origins),
    ...(draft.showingFor === undefined ? {} : { showingFor: draft.showingFor }),
    alsoMeant: draft.alsoMeant ?? [],
    values,
    differences,
    sources,
    origins,
  };
}

/** See design.md, "Verdicts". */
function verdictOf(differences: readonly Difference[], origins: number): Found['verdict'] {
  if (differences.some(({ certainty }) => certainty === 'same-occasion')) return 'disagree';
  if (differences.length > 0) return 'differ';
  return origins > 1 ? 'agree' : 'single';
}

function valueOf(
  group: Group,
  texts: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, SourceEntry>,
): Value {
  const best = bestByArticle(group.candidates);
  const sources = best.map(({ evidence }) => evidence.article).toSorted(compareText);
  const quotes = best.map(
    ({ evidence, claim }): Quote =>
      quoteFrom(evidence.article, texts.get(evidence.article) ?? '', shown(evidence, claim), claim),
  );
  return {
    value: group.value,
    ...(group.within === undefined ? {} : { within: group.within }),
    ...(group.asOf === undefined ? {} : { asOf: group.asOf }),
    sources,
    origins: new Set(sources.map((id) => entries.get(id)?.origin)).size,
    quotes,
  };
}

/** One quote an article: the candidate that fits the question best. */
function bestByArticle(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.evidence.article);
    if (known === undefined || worth(candidate) > worth(known))
      best.set(candidate.evidence.article, candidate);
  }
  return [...best.values()];
}

/** A headline says less than a sentence that fits as well. */
function worth({ score, evidence }: Candidate): number {
  return evidence.heading ? score - HEADLINE_DISCOUNT : score;
}

/** What is shown for a claim: its sentence; for a quotation, also the sentence that attributes it. */
function shown(evidence: Span, claim: Claim): Span {
  return claim.facet === 'said'
    ? claim.quotation.evidence
    : { start: evidence.start, end: evidence.end };
}
