import type { Claim } from '../../claims/claim.ts';
import { relateTimes } from '../../language/dates/relate-times.ts';
import { relateNumbers } from '../../language/numbers/relate-numbers.ts';
import type { Gazetteer } from '../../language/places/gazetteer.ts';
import { relatePlaces } from '../../language/places/relate-places.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Askable, Placed } from './askable.ts';

/** Claims of one question that are looked at. */
const COMPARED = 24;
/** What is told in more ways than this is no one thing: "shares bought". */
const MOST_VERSIONS = 6;

/** What comparing needs to know. */
interface Comparing {
  readonly gazetteer: Gazetteer;
  readonly isSameStory: (a: Evidence, b: Evidence) => boolean;
}

/** Two ways in which one thing is told. */
export type Contrary = readonly [readonly Placed[], readonly Placed[]];

/**
 * Of the claims that a question asks for, those that exclude each other, version against version:
 * each told by an article of one story that does not tell the other.
 */
export function contraries({ claims }: Askable, comparing: Comparing): readonly Contrary[] {
  const compared = claims.slice(0, COMPARED);
  // Much sooner found than what excludes what.
  if (!areTold(compared, compared, comparing)) return [];
  const versions: Placed[][] = [];
  for (const one of compared) {
    const own = versions.filter((version) =>
      version.some((other) => !isApart(one.claim, other.claim, comparing.gazetteer)),
    );
    for (const version of own) version.push(one);
    if (own.length === 0) versions.push([one]);
    if (versions.length > MOST_VERSIONS) return [];
  }
  return versions.flatMap((first, at) =>
    versions
      .slice(at + 1)
      .flatMap((second): readonly Contrary[] =>
        areTold(first, second, comparing) ? [[first, second]] : [],
      ),
  );
}

/** Articles that tell a version, for the order in which versions are looked at. */
export function articlesOf(contrary: Contrary): number {
  return new Set(contrary.flat().map(({ evidence }) => evidence.article)).size;
}

function areTold(
  first: readonly Placed[],
  second: readonly Placed[],
  { isSameStory }: Comparing,
): boolean {
  return first.some((a) =>
    second.some(
      (b) => a.evidence.article !== b.evidence.article && isSameStory(a.evidence, b.evidence),
    ),
  );
}

/** Whether two claims exclude each other, by the comparison of their facet. */
export function isApart(a: Claim, b: Claim, gazetteer: Gazetteer): boolean {
  if (a.facet === 'place' && b.facet === 'place')
    return relatePlaces(a.place, b.place, gazetteer) === 'apart';
  if (a.facet === 'time' && b.facet === 'time')
    return relateTimes(a.time.value, b.time.value) === 'apart';
  if (a.facet === 'number' && b.facet === 'number')
    return relateNumbers(a.number, b.number) === 'apart';
  return false;
}
