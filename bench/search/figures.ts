import { median, percentile } from '../percentile.ts';
import type { Built } from './build-child.ts';
import { QUERY_CLASSES } from './engine.ts';
import type { Queried } from './query-child.ts';

/** Whose times are told: queries of a class, all of them, and all the first time they were asked. */
export const TIMED = [...QUERY_CLASSES, 'all', 'cold'] as const;

/** Times in ms, sizes in bytes, `built` in passages a second. */
export const METRICS = [
  'built',
  'longestHold',
  'file',
  'start',
  'memory',
  'memoryAsked',
  'unasked',
  ...TIMED.flatMap((timed) => [`${timed}.p50`, `${timed}.p99`] as const),
] as const;
export type Metric = (typeof METRICS)[number];

/** Figures of one engine in one round. A time is missing where an engine has no such queries. */
export type Figures = ReadonlyMap<Metric, number>;

/** What is told of an engine at a size; NaN where it has no such figure. */
export interface Summary {
  readonly median: (metric: Metric) => number;
  /** Figures against those of stock MiniSearch, within each round. */
  readonly ratio: (metric: Metric) => Ratio;
}

/** The ratio in the middle, the least and the greatest. */
interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly greatest: number;
}

/** The figures of a round in which `count` passages were indexed. */
export function figuresOf(count: number, built: Built, queried: Queried): Figures {
  const times = TIMED.flatMap((timed) => {
    const of = timed === 'cold' ? queried.cold : queried.warm;
    const own = of.filter(([asked]) => timed === 'all' || timed === 'cold' || asked === timed);
    const list = own.map(([, time]) => time);
    return [
      [`${timed}.p50`, percentile(list, 0.5)],
      [`${timed}.p99`, percentile(list, 0.99)],
    ] as const;
  });
  return new Map<Metric, number>([
    ['built', count / (built.took / 1000)],
    ['longestHold', built.longestHold],
    ['file', built.bytes],
    ['start', queried.start],
    ['memory', queried.memory],
    ['memoryAsked', queried.memoryAsked],
    ['unasked', queried.unasked],
    ...times,
  ]);
}

/** Rounds of an engine summed up, against the same rounds of stock MiniSearch. */
export function summaryOf(rounds: readonly Figures[], stock: readonly Figures[]): Summary {
  return {
    median: (metric) => median(rounds.map((round) => round.get(metric) ?? Number.NaN)),
    ratio: (metric) => {
      const ratios = rounds.flatMap((round, i) => {
        const base = stock[i]?.get(metric);
        return base === undefined ? [] : [(round.get(metric) ?? Number.NaN) / base];
      });
      return {
        median: median(ratios),
        least: percentile(ratios, 0),
        greatest: percentile(ratios, 1),
      };
    },
  };
}
