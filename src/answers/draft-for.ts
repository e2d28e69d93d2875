import type { Knowledge } from '../language/knowledge.ts';
import type { Library } from '../library/library.ts';
import type { Facet, Question } from '../questions/question.ts';
import type { Draft } from './draft.ts';
import type { FacetAnswerer } from './facets/facet.ts';
import { howmany } from './facets/howmany.ts';
import { said } from './facets/said.ts';
import { what } from './facets/what.ts';
import { when } from './facets/when.ts';
import { where } from './facets/where.ts';
import { who } from './facets/who.ts';
import type { Argument } from './terms.ts';
import { readArgument } from './terms.ts';

/** The vocabularies that answering needs besides the collection. */
export type Vocabulary = Pick<Knowledge, 'lexicon' | 'gazetteer'>;

/** A question for one facet. */
export type FacetQuestion = Extract<Question, { kind: 'facet' }>;

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

/** What a question's facet finds, and how its argument was read. */
export async function draftFor(
  library: Library,
  { lexicon, gazetteer }: Vocabulary,
  question: FacetQuestion,
): Promise<{ readonly draft: Draft; readonly argument: Argument }> {
  const argument = await readArgument(
    question.argument,
    library,
    lexicon,
    ASKED_BY[question.facet],
  );
  const about =
    question.about === undefined ? undefined : await readArgument(question.about, library, lexicon);
  if (argument.unknown.length > 0)
    return { argument, draft: { subject: question.argument, groups: [], conflicts: [] } };
  // What everything is about goes without saying, but not where it is asked for apart.
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
  return {
    argument,
    draft:
      argument.showingFor === undefined ? draft : { ...draft, showingFor: argument.showingFor },
  };
}
