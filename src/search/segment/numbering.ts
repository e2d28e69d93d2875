import type { Slices } from '../../language/slices.ts';
import { FIELDS } from '../ranking.ts';
import { createAveraging } from './average.ts';
import type { Source } from './join.ts';
import { compareStrings, countOf } from './strings.ts';

/** Passages (about 10 ns each) that are numbered before others get their turn. */
const PASSAGES = 20_000;

/** Passages numbered as one segment would, without those that are gone. */
export interface Numbering {
  readonly count: number;
  readonly averages: Float64Array;
  /** For each source the number of each passage; that of one that is gone means nothing. */
  readonly numbers: readonly Uint32Array[];
}

/** Numbers the passages of two segments in the order of their articles' ids. */
export function* numbering(sources: readonly [Source, Source]): Slices<Numbering> {
  const averaging = createAveraging();
  const [first, second] = sources.map(({ segment: { articleStarts, articles, lengths }, gone }) => {
    const numbers = new Uint32Array(articleStarts.at(-1) ?? 0);
    let at = 0;
    return {
      articles,
      numbers,
      next: () => at,
      isLeft: () => at < countOf(articles),
      /** Numbers the next article; returns how many passages it has. */
      take: (): number => {
        const start = articleStarts[at] ?? 0;
        at += 1;
        const end = articleStarts[at] ?? start;
        for (let passage = start; passage < end; passage += 1) {
          if (gone?.[passage] === 1) continue;
          numbers[passage] = averaging.count();
          averaging.add(lengths, passage * FIELDS.length);
        }
        return end - start;
      },
    };
  });
  if (first === undefined || second === undefined) throw new Error('two sources make one');
  for (let since = 0; first.isLeft() || second.isLeft(); ) {
    const isSecond =
      !first.isLeft() ||
      (second.isLeft() &&
        compareStrings(second.articles, second.next(), first.articles, first.next()) < 0);
    since += (isSecond ? second : first).take() + 1;
    if (since > PASSAGES) {
      since = 0;
      yield;
    }
  }
  return {
    count: averaging.count(),
    averages: averaging.averages(),
    numbers: [first.numbers, second.numbers],
  };
}
