import { inOneGo, inSlices, nextTurn } from '../language/slices.ts';
import { createMiniSearch } from './mini-search.ts';
import type { PassageIndex, SearchablePassage } from './passage-index.ts';
import { buildingSegment } from './segment/build-segment.ts';
import { compileSegment } from './segment/compile-segment.ts';
import { ordering } from './segment/in-order.ts';
import { searchWhole } from './segment/search-whole.ts';
import { type Segment, sizeOf } from './segment/segment.ts';
import { findString } from './segment/strings.ts';
import { joiningWhole, type Whole, wholeOf } from './segment/whole.ts';

/** Passages (about 0.1 ms each) that MiniSearch is given before other work gets its turn. */
const CHUNK = 40;

/** What changes in a collection. */
interface PassageChanges {
  /** Ids of articles all of whose passages go; one that is not there is no mistake. */
  readonly remove: readonly string[];
  /** Passages of articles, of each all that it has: what the index had of that article goes. */
  readonly add: readonly SearchablePassage[];
}

/**
 * Passages made searchable: a frozen segment, and beside it what was added, changed or deleted
 * since it was cut. Both are searched as one, so where a passage lies makes no difference to what is
 * found. Never changed once made: whoever has it goes on searching the same passages.
 *
 * Equal results come in the order of their articles' ids, those of an article as they were given,
 * whatever was added when.
 */
export interface LiveIndex extends PassageIndex {
  /** How many passages it has. */
  readonly count: number;
  readonly parts: LiveParts;
  /** The index after some changes; it shares the segment. */
  readonly update: (changes: PassageChanges) => Promise<LiveIndex>;
}

/** What a live index consists of, for writing it down and for cutting a new segment of it. */
interface LiveParts {
  readonly base: Segment;
  /** 1 for each passage of the base that is gone; nothing where none is. */
  readonly gone: Uint8Array | undefined;
  /** What came since, compiled. */
  readonly live: Segment;
}

const NOTHING = inOneGo(buildingSegment([]));

/** An index of what is in a segment. */
export function liveIndexOf(base: Segment): LiveIndex {
  return indexOf(wholeOf(base), [], {
    base,
    gone: undefined,
    live: NOTHING,
  });
}

function indexOf(
  whole: Whole,
  livePassages: readonly SearchablePassage[],
  parts: LiveParts,
): LiveIndex {
  return {
    count: whole.count,
    parts,
    search: async (query, { limit }) => searchWhole(whole, query, limit),
    update: async (changes) => {
      const changed = new Set([...changes.remove, ...changes.add.map(({ article }) => article)]);
      const passages = [
        ...livePassages.filter(({ article }) => !changed.has(article)),
        ...changes.add,
      ];
      const gone = withoutArticles(parts, changed);
      const live = await indexLive(passages);
      return indexOf(await inSlices(joiningWhole(parts.base, gone, live)), passages, {
        base: parts.base,
        gone,
        live,
      });
    },
  };
}

function withoutArticles(
  { base, gone }: LiveParts,
  articles: ReadonlySet<string>,
): Uint8Array | undefined {
  const places = [...articles]
    .map((article) => findString(base.articles, article))
    .filter((place) => place >= 0);
  if (places.length === 0) return gone;
  const now = gone?.slice() ?? new Uint8Array(sizeOf(base));
  for (const place of places) {
    now.fill(1, base.articleStarts[place] ?? 0, base.articleStarts[place + 1] ?? 0);
  }
  return now;
}

/**
 * What came since the segment was cut lies in a MiniSearch, whose serialised form is compiled. That
 * form is made in one go, a tenth of a second for 1,000 passages: updates belong in a thread.
 */
async function indexLive(passages: readonly SearchablePassage[]): Promise<Segment> {
  const index = createMiniSearch();
  for (const [i, passage] of inOneGo(ordering(passages)).passages.entries()) {
    if (i % CHUNK === CHUNK - 1) await nextTurn();
    index.add(passage);
  }
  return compileSegment(index.toJSON());
}
