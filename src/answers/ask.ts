import type { Knowledge } from '../language/knowledge.ts';
import type { Library } from '../library/library.ts';
import { parseQuestion } from '../questions/parse-question.ts';
import type { Facet, Question } from '../questions/question.ts';
import type { Answer } from './answer.ts';
import { assemble } from './assemble.ts';
import type { Draft } from './draft.ts';
import { examplesFrom } from './examples.ts';
import type { FacetAnswerer } from './facets/facet.ts';
import { howmany } from './facets/howmany.ts';
import { said } from './facets/said.ts';
import { what } from './facets/what.ts';
import { when } from './facets/when.ts';
import { where } from './facets/where.ts';
import { who } from './facets/who.ts';
import { readArgument } from './terms.ts';

/** The vocabularies that answering needs besides the collection. */
type Vocabulary = Pick<Knowledge, 'lexicon' | 'gazetteer'>;

const ANSWERERS: Readonly<Record<Facet, FacetAnswerer>> = { who, where, when, howmany, said, what };

/** The question word that a facet's argument follows. */
const ASKED_BY: Readonly<Record<Facet, string>> = {
  who: 'who',
  where: 'where',
  when: 'when',
  howmany: 'how many',
  said: 'what',
  what: 'what',
};

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
      const draft = await draftFor(library, vocabulary, question);
      return assemble(library, question, draft);
    }
  }
}

function examplesOf(library: Library, vocabulary: Vocabulary): Promise<readonly string[]> {
  return examplesFrom(library, vocabulary.lexicon, (question) =>
    ask(library, vocabulary, question),
  );
}

async function draftFor(
  library: Library,
  { lexicon, gazetteer }: Vocabulary,
  question: Extract<Question, { kind: 'facet' }>,
): Promise<Draft> {
  const argument = await readArgument(
    question.argument,
    library,
    lexicon,
    ASKED_BY[question.facet],
  );
  const about =
    question.about === undefined ? undefined : await readArgument(question.about, library, lexicon);
  if (argument.unknown.length > 0) return { subject: question.argument, groups: [], conflicts: [] };
  const narrowed = about && {
    ...about,
    terms: about.terms.map((term) => ({ ...term, given: false })),
  };
  const draft = await ANSWERERS[question.facet]({
    library,
    lexicon,
    gazetteer,
    argument,
    ...(narrowed === undefined ? {} : { about: narrowed }),
  });
  return argument.showingFor === undefined ? draft : { ...draft, showingFor: argument.showingFor };
}
