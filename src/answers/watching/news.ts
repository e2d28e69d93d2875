import type { Knowledge } from '../../language/knowledge.ts';
import { nextTurn } from '../../language/slices.ts';
import type { Library } from '../../library/library.ts';
import type { Difference, Quote, Source } from '../answer.ts';
import { broughtSides, type SideTold } from './brought-sides.ts';
import { differenceKey, differencesOn, type TopicDifference } from './differences-on.ts';
import { type Report, repeats } from './repeats.ts';
import { speakingOf } from './speaks-of.ts';

/** Articles compared in one go. */
const SLICE = 20;

/** What every piece of news has. */
interface Told {
  /** The new articles that it tells of. */
  readonly articles: readonly string[];
  /** What is known once it has been told. */
  readonly keys: readonly string[];
}

/** A new article that speaks of the topic. */
interface Mention extends Told {
  readonly kind: 'mention';
  readonly source: Source;
  /** The sentence that speaks of it best. */
  readonly quote: Quote;
  /** Ids of new articles that repeat it, and are told with it. */
  readonly copies: readonly string[];
}

/** A difference that new articles brought. */
interface NewDifference extends Told, Pick<Difference, 'certainty' | 'reason'> {
  readonly kind: 'difference';
  readonly sides: readonly SideTold[];
}

export type NewsItem = Mention | NewDifference;

/** What is watched, and what has been told of it. */
export interface Watched {
  readonly topic: string;
  /** Whether an article, by its id, came or changed since the topic was last looked at. */
  readonly isNew: (article: string) => boolean;
  /** Whether a key stands for something that was there before, or has been told. */
  readonly isKnown: (key: string) => boolean;
}

/** What is new on a topic. */
export interface News {
  /** Differences first, then mentions, the earliest published first. */
  readonly items: readonly NewsItem[];
  /** Keys of all that stands in the collection on the topic: once the items are told, all of it is known. */
  readonly keys: readonly string[];
  /** How many articles speak of the topic, old and new. */
  readonly speaking: number;
}

/**
 * What new articles bring on a topic: each that speaks of it, once an origin; and each difference of
 * which they alone are one side. Nothing that is known is told again.
 */
export async function newsOn(
  library: Library,
  vocabulary: Pick<Knowledge, 'lexicon' | 'gazetteer'>,
  watched: Watched,
): Promise<News> {
  const { topic } = watched;
  const quotes = await speakingOf(library, vocabulary.lexicon, topic);
  const sources = new Map((await library.sources()).map((source) => [source.id, source]));
  const reports: Report[] = [];
  for (const [id, quote] of quotes) {
    const source = sources.get(id);
    if (source === undefined) continue;
    const text = (await library.text(id)) ?? '';
    reports.push({ source, quote, body: { text, bodyStart: 0 } });
  }
  const differences = await differencesOn(library, vocabulary, topic);
  return {
    items: [
      ...differences.flatMap((one) => newDifference(one, sources, watched)),
      ...(await newMentions(reports, watched)),
    ],
    keys: [...reports.flatMap(keysOf), ...differences.map(differenceKey)],
    speaking: reports.length,
  };
}

function newDifference(
  difference: TopicDifference,
  sources: ReadonlyMap<string, Source>,
  { isNew, isKnown }: Watched,
): readonly NewDifference[] {
  const key = differenceKey(difference);
  const sides = isKnown(key) ? undefined : broughtSides(difference, sources, isNew);
  if (sides === undefined) return [];
  const { certainty, reason } = difference;
  const articles = difference.sides.flatMap((side) => side.sources).filter(isNew);
  return [{ kind: 'difference', certainty, reason, sides, articles, keys: [key] }];
}

async function newMentions(
  reports: readonly Report[],
  { isNew, isKnown }: Watched,
): Promise<readonly Mention[]> {
  const isFresh = (report: Report): boolean =>
    isNew(report.source.id) && !keysOf(report).some(isKnown);
  const before = reports.filter((report) => !isFresh(report));
  const told: (readonly [Report, ...Report[]])[] = [];
  for (const report of reports.filter(isFresh).toSorted(byDay)) {
    if (await repeatsAny(report, before)) continue;
    const at = told.findIndex(([first]) => repeats(report, first));
    const group = told[at];
    if (group === undefined) told.push([report]);
    else told[at] = [...group, report];
  }
  return told.map((group) => {
    const [{ source, quote }, ...rest] = group;
    return {
      kind: 'mention',
      source,
      quote,
      copies: rest.map((copy) => copy.source.id),
      articles: group.map((report) => report.source.id),
      keys: group.flatMap(keysOf),
    };
  });
}

/** Whether a report is one more of any of others. */
async function repeatsAny(report: Report, others: readonly Report[]): Promise<boolean> {
  for (const [i, other] of others.entries()) {
    if (i % SLICE === 0) await nextTurn();
    if (repeats(report, other)) return true;
  }
  return false;
}

/** The article, and what it says: under another id, or after its origin is gone, it is still known. */
function keysOf({ source, quote }: Pick<Report, 'source' | 'quote'>): readonly string[] {
  const said = quote.text.toLowerCase().replace(/\s+/g, ' ');
  return [`article ${source.id}`, `quote ${said}`];
}

/** The earliest first; those without a date last, in the order of the collection. */
function byDay(a: Report, b: Report): number {
  const [first, second] = [a.source.published ?? '9999', b.source.published ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
