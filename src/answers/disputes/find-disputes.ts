import { plain } from '../../language/plain.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import type { Found } from '../answer.ts';
import { assemble } from '../assemble.ts';
import type { Draft, Group } from '../draft.ts';
import { draftFor, type FacetQuestion, type Vocabulary } from '../draft-for.ts';
import { type Askable, askable, askedAbout } from './askable.ts';
import { contraryArticles } from './contrary.ts';
import { described } from './described.ts';
import { storyTeller } from './same-story.ts';
import { byStrength } from './strength.ts';
import { isTellable } from './tellable.ts';

/** Questions that are asked of a collection: those whose claims differ in most articles come first. */
const ASKED = 150;

/** A difference between two sides: an answer with both as its values, and what it was made from. */
export interface Dispute {
  readonly found: Found;
  readonly sides: readonly [Group, Group];
}

const KNOWN = new WeakMap<Library, Promise<readonly Dispute[]>>();

/** Every difference of a collection, the strongest first. Found once, since a library never changes. */
export function findDisputes(
  library: Library,
  vocabulary: Vocabulary,
): Promise<readonly Dispute[]> {
  const known = KNOWN.get(library);
  if (known !== undefined) return known;
  const found = find(library, vocabulary);
  KNOWN.set(library, found);
  found.catch(() => KNOWN.delete(library));
  return found;
}

async function find(library: Library, vocabulary: Vocabulary): Promise<readonly Dispute[]> {
  const found: (Dispute & { readonly fit: number })[] = [];
  const evidence = await askedAbout(library);
  const isSameStory = storyTeller(evidence);
  for (const one of await worthAsking(library, evidence, vocabulary, isSameStory)) {
    const { draft } = await draftFor(onlyWith(library, one), vocabulary, one.question);
    found.push(...(await told(one.question, draft, one)));
  }
  for (const { question, draft } of await described(library, vocabulary))
    found.push(...(await told(question, draft, {})));
  const best = found.toSorted((a, b) => b.fit - a.fit);
  return best
    .filter((one, at) => !best.slice(0, at).some((better) => isRepeated(one.found, better.found)))
    .toSorted((a, b) => byStrength(a.found, b.found));

  async function told(
    question: FacetQuestion,
    draft: Draft,
    { happening }: Pick<Askable, 'happening'>,
  ) {
    const told = [];
    for (const { a, b, conflict } of draft.conflicts) {
      const [first, second] = [draft.groups[a], draft.groups[b]];
      if (first === undefined || second === undefined) continue;
      const asked = {
        lexicon: vocabulary.lexicon,
        isSameStory,
        ...(happening === undefined ? {} : { happening }),
      };
      if (!isTellable(first, second, conflict, asked)) continue;
      const answer = await assemble(library, question, {
        subject: draft.subject,
        groups: [first, second],
        conflicts: [{ a: 0, b: 1, conflict }],
      });
      const fit = Math.min(first.candidates[0].score, second.candidates[0].score);
      if (answer.kind === 'found')
        told.push({ found: answer, sides: [first, second] as const, fit });
    }
    return told;
  }
}

/** Questions whose claims of several articles exclude each other. */
async function worthAsking(
  library: Library,
  evidence: readonly Evidence[],
  { lexicon, gazetteer }: Vocabulary,
  isSameStory: (a: Evidence, b: Evidence) => boolean,
): Promise<readonly Askable[]> {
  return (await askable(library, evidence, lexicon))
    .map((one) => ({ one, articles: contraryArticles(one, { gazetteer, isSameStory }) }))
    .filter(({ articles }) => articles > 0)
    .toSorted((a, b) => b.articles - a.articles)
    .slice(0, ASKED)
    .map(({ one }) => one);
}

/** The library as if it held no other sentences than those that a question's words stand in. */
function onlyWith(library: Library, { claims }: Askable): Library {
  const evidence = [...new Set(claims.map((placed) => placed.evidence))];
  return { ...library, withKeys: async () => evidence };
}

/** The same two values of one kind, told by a source in common, were found by another question. */
function isRepeated(one: Found, better: Found): boolean {
  const values = (found: Found): string =>
    found.values
      .map(({ value }) => plain(value))
      .toSorted()
      .join('\n');
  const sources = new Set(better.sources.map(({ id }) => id));
  return (
    one.differences[0]?.kind === better.differences[0]?.kind &&
    values(one) === values(better) &&
    one.sources.some(({ id }) => sources.has(id))
  );
}
