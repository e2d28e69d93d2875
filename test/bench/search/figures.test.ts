import { expect, it } from 'vitest';
import type { QueryClass } from '../../../bench/search/engine.ts';
import { type Figures, figuresOf, type Metric, summaryOf } from '../../../bench/search/figures.ts';

const round = (start: number): Figures => new Map<Metric, number>([['start', start]]);

it('takes the ratio within a round: a slow round is slow for all', () => {
  const { median, ratio } = summaryOf(
    [round(10), round(100), round(30)],
    [round(20), round(200), round(20)],
  );
  expect(median('start')).toBe(30);
  expect(ratio('start')).toEqual({ median: 0.5, least: 0.5, greatest: 1.5 });
});

it('has no ratio without stock MiniSearch, and no figure of what was not measured', () => {
  const { median, ratio } = summaryOf([round(10)], []);
  expect(ratio('start').median).toBeNaN();
  expect(median('fuzzy.p99')).toBeNaN();
});

it('tells classes apart, and the first time from later ones', () => {
  const warm: [QueryClass, number][] = [
    ['name', 1],
    ['question', 4],
    ['name', 3],
  ];
  const cold: [QueryClass, number][] = [['name', 50]];
  const queried = { start: 9, memory: 1, memoryAsked: 2, unasked: 0, cold, warm };
  const figures = figuresOf(500, { took: 250, longestHold: 5, bytes: 7 }, queried);
  expect(Object.fromEntries(figures)).toMatchObject({
    built: 2000,
    'name.p50': 1,
    'name.p99': 3,
    'question.p99': 4,
    'fuzzy.p99': Number.NaN,
    'all.p99': 4,
    'cold.p99': 50,
  });
});
