import { inSlices, nextTurn } from '../../language/slices.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import type { Found } from '../answer.ts';
import { assemble } from '../assemble.ts';
import type { Group } from '../draft.ts';
import type { Vocabulary } from '../draft-for.ts';
import { publicationDates } from '../publication-dates.ts';
import { askedAbout } from './askable.ts';
import { asked } from './asked.ts';
import { attended } from './attended.ts';
import { boxed } from './boxed.ts';
import { isApart } from './contrary.ts';
import { denied, PRESSING_KEYS } from './denied.ts';
import { described } from './described.ts';
import { lasting } from './lasting.ts';
import { leadersIn } from './leaders.ts';
import { withoutRepeats } from './repeats.ts';
import { retold } from './retold.ts';
import { storyTeller } from './same-story.ts';
import { byStrength } from './strength.ts';
import type { Told } from './told.ts';

/** A difference between two sides: an answer with both as its values, and what it was made from. */
export interface Dispute {
  readonly found: Found;
  readonly sides: readonly [Group, Group];
}

/** Sentences in which somebody urges or forces somebody that are looked at. */
const LOOKED_AT = 400;

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
  const { lexicon, gazetteer } = vocabulary;
  const evidence = await askedAbout(library);
  const telling = await named(library);
  const isSameStory = await inTurn(() => storyTeller(telling));
  const published = await publicationDates(library);
  const pressing = await library.withKeys(PRESSING_KEYS, LOOKED_AT);
  const told = [
    ...(await asked(library, vocabulary, { evidence, isSameStory })),
    ...(await described(library, vocabulary, isSameStory)),
    ...(await attended(library, vocabulary, telling)),
    ...(await inSlices(
      denied([...new Set([...telling, ...pressing])], {
        lexicon,
        isSameStory,
        mayLead: await inTurn(() => leadersIn(telling)),
      }),
    )),
    ...(await inTurn(() => boxed(telling, vocabulary))),
    ...(await inTurn(() => lasting(telling, { lexicon, isSameStory, published }))),
    ...(await inSlices(
      retold(evidence, { lexicon, isSameStory, isApart: (a, b) => isApart(a, b, gazetteer) }),
    )),
  ];
  const disputes = await Promise.all(told.map((one) => disputeOf(one, library)));
  return withoutRepeats(
    disputes.flat().toSorted((a, b) => fitOf(b) - fitOf(a)),
    (a, b) => byStrength(a.found, b.found),
  );
}

/** Work of a tenth of a second at most, once others who wait had their turn. */
async function inTurn<Result>(work: () => Result): Promise<Result> {
  await nextTurn();
  return work();
}

/** Sentences that name somebody or something, headlines as well. */
async function named(library: Library): Promise<readonly Evidence[]> {
  const facets = ['place', 'time', 'number', 'role', 'participant', 'said'] as const;
  const claiming = await Promise.all(facets.map((facet) => library.claiming(facet)));
  return [...new Set(claiming.flat())];
}

async function disputeOf(
  { question, sides, conflict }: Told,
  library: Library,
): Promise<readonly Dispute[]> {
  const conflicts = [{ a: 0, b: 1, conflict }];
  const draft = { subject: question.argument, groups: sides, conflicts };
  const found = await assemble(library, question, draft);
  return found.kind === 'found' ? [{ found, sides }] : [];
}

/** How well the weaker side fits its question. */
function fitOf({ sides }: Dispute): number {
  return Math.min(...sides.map(({ candidates }) => candidates[0].score));
}
