import { plain } from '../../language/plain.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import type { Found } from '../answer.ts';
import { assemble } from '../assemble.ts';
import type { Conflict, Draft, Group } from '../draft.ts';
import { draftFor, type FacetQuestion, type Vocabulary } from '../draft-for.ts';
import { type Askable, askable, askedAbout } from './askable.ts';
import { articlesOf, type Contrary, contraries, isApart } from './contrary.ts';
import { described } from './described.ts';
import { retold } from './retold.ts';
import { storyTeller } from './same-story.ts';
import { byStrength } from './strength.ts';
import { isTellable } from './tellable.ts';

/** Pairs of versions that are looked at: those that most articles tell come first. */
const LOOKED_AT = 300;

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
  const isSameStory = storyTeller(await named(library));
  for (const { one, contrary } of await worthAsking(library, evidence, vocabulary, isSameStory)) {
    const { draft } = await draftFor(onlyWith(library, contrary), vocabulary, one.question);
    found.push(...(await told(one.question, draft, one)));
  }
  for (const { question, groups, conflict } of retold(evidence, {
    lexicon: vocabulary.lexicon,
    isSameStory,
    isApart: (a, b) => isApart(a, b, vocabulary.gazetteer),
  }))
    found.push(...(await disputed(question, groups, conflict)));
  for (const { question, draft } of await described(library, vocabulary))
    found.push(...(await told(question, draft, {})));
  const best = found.toSorted((a, b) => b.fit - a.fit);
  const sorted = best
    .filter((one, at) => !best.slice(0, at).some((better) => isRepeated(one.found, better.found)))
    .toSorted((a, b) => byStrength(a.found, b.found));
  return sorted.filter((one, at) => tellsNewSide(one.found, sorted.slice(0, at)));

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
      told.push(...(await disputed(question, [first, second], conflict)));
    }
    return told;
  }

  async function disputed(
    question: FacetQuestion,
    sides: readonly [Group, Group],
    conflict: Conflict,
  ): Promise<readonly (Dispute & { readonly fit: number })[]> {
    const answer = await assemble(library, question, {
      subject: question.argument,
      groups: sides,
      conflicts: [{ a: 0, b: 1, conflict }],
    });
    const fit = Math.min(...sides.map(({ candidates: [best] }) => best.score));
    return answer.kind === 'found' ? [{ found: answer, sides, fit }] : [];
  }
}

/** Sentences that name somebody or something, headlines as well. */
async function named(library: Library): Promise<readonly Evidence[]> {
  const facets = ['place', 'time', 'number', 'role', 'participant', 'said'] as const;
  const claiming = await Promise.all(facets.map((facet) => library.claiming(facet)));
  return [...new Set(claiming.flat())];
}

/** A question, and two ways in which its sources answer it. */
interface Worth {
  readonly one: Askable;
  readonly contrary: Contrary;
}

/** Questions whose claims of several articles exclude each other. */
async function worthAsking(
  library: Library,
  evidence: readonly Evidence[],
  { lexicon, gazetteer }: Vocabulary,
  isSameStory: (a: Evidence, b: Evidence) => boolean,
): Promise<readonly Worth[]> {
  return (await askable(library, evidence, lexicon))
    .flatMap((one) =>
      contraries(one, { gazetteer, isSameStory }).map((contrary): Worth => ({ one, contrary })),
    )
    .toSorted((a, b) => articlesOf(b.contrary) - articlesOf(a.contrary))
    .slice(0, LOOKED_AT);
}

/** The library as if it held no other sentences than those that tell two versions. */
function onlyWith(library: Library, contrary: Contrary): Library {
  const evidence = [...new Set(contrary.flat().map((placed) => placed.evidence))];
  return { ...library, withKeys: async () => evidence };
}

/** Three values that exclude each other are two differences to read, not three. */
function tellsNewSide({ question, values }: Found, stronger: readonly Dispute[]): boolean {
  const told = stronger
    .filter(({ found }) => found.question.text === question.text)
    .flatMap(({ found }) => found.values.map(({ value }) => value));
  return !values.every(({ value }) => told.includes(value));
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
