import { columns } from '../columns.ts';
import { LIMIT } from './engine.ts';
import { type EngineId, entryOf } from './engines.ts';
import { type Summary, TIMED } from './figures.ts';
import type { Ranks } from './rank.ts';

/** What engines came to at one size. */
export interface SizeResult {
  readonly count: number;
  readonly summaries: ReadonlyMap<EngineId, Summary>;
}

/** What the tables say. */
export const LEGEND = `One text field, best ${LIMIT} hits. passages/s: texts in memory to the file on disk; hold: the
longest that building kept its process from other work; start: process start to first answer;
MB grown: when opened / after all queries. Times of queries are p50 / p99 in ms, asked a second time;
cold: the first time, all classes; * there was no time for all queries, - there are none.
x: against stock MiniSearch in the same round, median [least-greatest]; below 1 is better, but for
passages/s.
`;

/** What it costs to have an index: building, keeping and opening it. */
export function costTable({ summaries }: SizeResult): string {
  const head = ['', 'passages/s', 'x', 'hold ms', 'MB file', 'start ms', 'x', 'MB grown', 'x'];
  const rows = [...summaries].map(([id, { median, ratio }]) => [
    entryOf(id).label,
    whole(median('built')),
    times(ratio('built').median),
    whole(median('longestHold')),
    short(median('file') / 1e6),
    whole(median('start')),
    times(ratio('start').median),
    `${whole(median('memory') / 1e6)} / ${whole(median('memoryAsked') / 1e6)}`,
    times(ratio('memory').median),
  ]);
  return columns([head, ...rows]);
}

/** What it costs to ask, by class of query. */
export function timeTable({ summaries }: SizeResult): string {
  const rows = [...summaries].map(([id, { median, ratio }]) => {
    const { median: middle, least, greatest } = ratio('all.p99');
    return [
      `${entryOf(id).label}${median('unasked') > 0 ? ' *' : ''}`,
      ...TIMED.map((timed) => pair(median(`${timed}.p50`), median(`${timed}.p99`))),
      Number.isNaN(middle) ? '-' : `${times(middle)} [${times(least)}-${times(greatest)}]`,
    ];
  });
  return columns([['', ...TIMED, 'x p99, all'], ...rows]);
}

/** nDCG@10 of engines on test collections, three decimals. */
export function rankTable(collections: readonly string[], ranks: Ranks): string {
  const rows = [...ranks].map(([id, own]) => [
    entryOf(id).label,
    ...[...own.values()].map((value) => (typeof value === 'number' ? value.toFixed(3) : value)),
  ]);
  return columns([['nDCG@10', ...collections], ...rows]);
}

function pair(p50: number, p99: number): string {
  return Number.isNaN(p50) ? '-' : `${short(p50)} / ${short(p99)}`;
}

/** Three digits that matter at most. */
function short(value: number): string {
  if (value >= 100) return whole(value);
  return value.toFixed(value >= 10 ? 1 : 2);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function times(ratio: number): string {
  if (Number.isNaN(ratio)) return '-';
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toPrecision(2);
}
