import type { Library } from '../../library/library.ts';
import type { Draft } from '../draft.ts';
import type { FacetQuestion, Vocabulary } from '../draft-for.ts';
import { describe } from '../facets/describe.ts';

/** Everybody whom at least two articles describe, with what is said of them and how it differs. */
export async function described(
  library: Library,
  { lexicon, gazetteer }: Vocabulary,
): Promise<readonly { readonly question: FacetQuestion; readonly draft: Draft }[]> {
  const articles = new Map<number, Set<string>>();
  for (const { claims, article } of await library.claiming('role')) {
    for (const { claim, entity } of claims) {
      if (claim.facet !== 'role' || entity === undefined) continue;
      articles.set(entity, (articles.get(entity) ?? new Set()).add(article));
    }
  }
  const found = [];
  for (const [entity, { size }] of articles) {
    if (size < 2) continue;
    const name = await library.nameOf(entity);
    const argument = { text: name, terms: [], tokens: [], unknown: [] };
    const meant = { entity, kind: 'person', name, quality: 'exact' } as const;
    const draft = await describe({ library, lexicon, gazetteer, argument }, [meant]);
    const question: FacetQuestion = {
      kind: 'facet',
      text: `/who ${name}`,
      facet: 'who',
      argument: name,
    };
    if (draft.conflicts.length > 0) found.push({ question, draft });
  }
  return found;
}
