import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import type { FacetQuestion, Vocabulary } from '../draft-for.ts';
import { describe } from '../facets/describe.ts';
import { type Told, tellable } from './told.ts';

/** How everybody whom at least two articles describe is described differently. */
export async function described(
  library: Library,
  { lexicon, gazetteer }: Vocabulary,
  isSameStory: (a: Evidence, b: Evidence) => boolean,
): Promise<readonly Told[]> {
  const articles = new Map<number, Set<string>>();
  for (const { claims, article } of await library.claiming('role')) {
    for (const { claim, entity } of claims) {
      if (claim.facet !== 'role' || entity === undefined) continue;
      articles.set(entity, (articles.get(entity) ?? new Set()).add(article));
    }
  }
  const found: Told[] = [];
  for (const [entity, { size }] of articles) {
    if (size < 2) continue;
    const name = await library.nameOf(entity);
    const argument = { text: name, terms: [], tokens: [], unknown: [], isOneStory: false };
    const meant = { entity, kind: 'person', name, quality: 'exact' } as const;
    const draft = await describe({ library, lexicon, gazetteer, argument }, [meant]);
    const text = `/who ${name}`;
    const question: FacetQuestion = { kind: 'facet', text, facet: 'who', argument: name };
    found.push(...tellable(question, draft, { lexicon, isSameStory }));
  }
  return found;
}
