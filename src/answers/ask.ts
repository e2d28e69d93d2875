import type { Library } from '../library/library.ts';
import { parseQuestion } from '../questions/parse-question.ts';
import type { Question } from '../questions/question.ts';
import type { Answer, DisputeList, Why } from './answer.ts';
import { assemble } from './assemble.ts';
import { concerning } from './disputes/concerning.ts';
import { findDisputes } from './disputes/find-disputes.ts';
import { draftFor, type Vocabulary } from './draft-for.ts';
import { examplesFrom } from './examples.ts';
import { explain } from './explain/explain.ts';

/** Answers what was typed, from one library and nothing else. */
export async function ask(library: Library, vocabulary: Vocabulary, text: string): Promise<Answer> {
  return answer(library, vocabulary, parseQuestion(text));
}

async function answer(
  library: Library,
  vocabulary: Vocabulary,
  question: Question,
): Promise<Answer> {
  const base = { question, coverage: library.coverage };
  switch (question.kind) {
    case 'disputes':
      return { ...base, ...(await disputesOf(library, vocabulary, question.topic)) };
    case 'why':
      return { ...base, ...(await whyOf(library, vocabulary, question.of)) };
    case 'sources':
      return {
        ...base,
        kind: 'sources',
        sources: await library.sources(),
        problems: library.problems,
      };
    case 'help':
      return { ...base, kind: 'help', examples: await examplesOf(library, vocabulary) };
    case 'unclear':
      return {
        ...base,
        kind: 'unclear',
        problem: question.problem,
        ...(question.word === undefined ? {} : { word: question.word }),
      };
    case 'facet': {
      const { draft } = await draftFor(library, vocabulary, question);
      return assemble(library, question, draft);
    }
  }
}

async function disputesOf(
  library: Library,
  vocabulary: Vocabulary,
  topic: string | undefined,
): Promise<Pick<DisputeList, 'kind' | 'topic' | 'disputes'>> {
  const all = await findDisputes(library, vocabulary);
  const disputes =
    topic === undefined ? all : await concerning(all, topic, library, vocabulary.lexicon);
  return {
    kind: 'disputes',
    ...(topic === undefined ? {} : { topic }),
    disputes: disputes.map(({ found }) => found),
  };
}

async function whyOf(
  library: Library,
  vocabulary: Vocabulary,
  question: Question,
): Promise<Pick<Why, 'kind' | 'of' | 'explanation'>> {
  const of = await answer(library, vocabulary, question);
  if (question.kind !== 'facet') return { kind: 'why', of };
  const drafted = await draftFor(library, vocabulary, question);
  return { kind: 'why', of, explanation: explain(drafted, vocabulary.gazetteer) };
}

function examplesOf(library: Library, vocabulary: Vocabulary): Promise<readonly string[]> {
  return examplesFrom(library, vocabulary.lexicon, (question) =>
    ask(library, vocabulary, question),
  );
}
