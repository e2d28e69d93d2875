import { nextTurn } from '../../language/slices.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import { draftFor, type Vocabulary } from '../draft-for.ts';
import { type Askable, askable } from './askable.ts';
import { articlesOf, type Contrary, contraries } from './contrary.ts';
import { type Told, tellable } from './told.ts';

/** Pairs of versions that are looked at: those that most articles tell come first. */
const LOOKED_AT = 300;
/** Questions whose claims are compared in one go. */
const SLICE = 100;

/** What the sentences asked about have in common. */
interface Asking {
  readonly evidence: readonly Evidence[];
  readonly isSameStory: (a: Evidence, b: Evidence) => boolean;
}

/**
 * Differences that the facets find when they are asked what the articles themselves speak of: each
 * question over those sentences alone that have its words and tell two versions.
 */
export async function asked(
  library: Library,
  vocabulary: Vocabulary,
  asking: Asking,
): Promise<readonly Told[]> {
  const { lexicon } = vocabulary;
  const { isSameStory } = asking;
  const told: Told[] = [];
  for (const { one, contrary } of await worthAsking(library, vocabulary, asking)) {
    await nextTurn();
    const { question, happening } = one;
    const { draft } = await draftFor(onlyWith(library, contrary), vocabulary, question);
    const about = { lexicon, isSameStory, ...(happening === undefined ? {} : { happening }) };
    told.push(...tellable(question, draft, about));
  }
  return told;
}

/** A question, and two ways in which its sources answer it. */
interface Worth {
  readonly one: Askable;
  readonly contrary: Contrary;
}

/** Questions whose claims of several articles exclude each other. */
async function worthAsking(
  library: Library,
  { lexicon, gazetteer }: Vocabulary,
  { evidence, isSameStory }: Asking,
): Promise<readonly Worth[]> {
  const worth: (Worth & { readonly articles: number })[] = [];
  for (const [i, one] of (await askable(library, evidence, lexicon)).entries()) {
    if (i % SLICE === 0) await nextTurn();
    for (const contrary of contraries(one, { gazetteer, isSameStory }))
      worth.push({ one, contrary, articles: articlesOf(contrary) });
  }
  return worth.toSorted((a, b) => b.articles - a.articles).slice(0, LOOKED_AT);
}

/** The library as if it held no other sentences than those that tell two versions. */
function onlyWith(library: Library, contrary: Contrary): Library {
  const evidence = [...new Set(contrary.flat().map((placed) => placed.evidence))];
  return { ...library, withKeys: async () => evidence };
}
