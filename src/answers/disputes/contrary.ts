import type { Claim } from '../../claims/claim.ts';
import { relateTimes } from '../../language/dates/relate-times.ts';
import { relateNumbers } from '../../language/numbers/relate-numbers.ts';
import type { Gazetteer } from '../../language/places/gazetteer.ts';
import { relatePlaces } from '../../language/places/relate-places.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Askable, Placed } from './askable.ts';

/** Claims of one question that are held against each other here; the question itself looks at all. */
const COMPARED = 12;
/** What is told in more ways than this is no one thing: "shares bought". */
const MOST_VERSIONS = 5;

/** What comparing needs to know. */
interface Comparing {
  readonly gazetteer: Gazetteer;
  readonly isSameStory: (a: Evidence, b: Evidence) => boolean;
}

/** How many articles of one story a question's claims are of that exclude each other; 0: nothing to ask. */
export function contraryArticles({ claims }: Askable, comparing: Comparing): number {
  const few = claims.slice(0, COMPARED);
  const articles = new Set<string>();
  const versions: Placed[] = [];
  for (const a of few) {
    const apart = versions.filter((b) => isApart(a.claim, b.claim, comparing.gazetteer));
    if (apart.length === versions.length) versions.push(a);
    for (const b of apart) {
      if (a.evidence.article === b.evidence.article) continue;
      if (!comparing.isSameStory(a.evidence, b.evidence)) continue;
      articles.add(a.evidence.article);
      articles.add(b.evidence.article);
    }
  }
  return versions.length > MOST_VERSIONS ? 0 : articles.size;
}

function isApart(a: Claim, b: Claim, gazetteer: Gazetteer): boolean {
  if (a.facet === 'place' && b.facet === 'place')
    return relatePlaces(a.place, b.place, gazetteer) === 'apart';
  if (a.facet === 'time' && b.facet === 'time')
    return relateTimes(a.time.value, b.time.value) === 'apart';
  if (a.facet === 'number' && b.facet === 'number')
    return relateNumbers(a.number, b.number) === 'apart';
  return false;
}
