import { share } from '../share.ts';
import type { Tally } from './tally.ts';

const HEAD = ['', 'pairs', 'found', 'marked', 'right', 'wrong', 'precision', 'recall'] as const;

/** What the columns say. */
export const LEGEND = `pairs: an article and its copy. found: the changed fact's own question is answered from both.
marked: that answer marks a difference; right: the planted one, for a reason of its kind. wrong: questions
about the pair, of all facets, that mark anything else. precision: right of right and wrong; recall: right
of pairs; both in %.
`;

/** The figures by kind, and all kinds together. */
export function plantedTable(tallies: readonly Tally[]): string {
  const wanted = tallies.filter((tally) => tally.wanted !== 'unmarked');
  const unwanted = tallies.filter((tally) => tally.wanted === 'unmarked');
  const rows: readonly (readonly string[])[] = [
    HEAD,
    ['must be marked'],
    ...wanted.map(rowOf),
    ['must not be marked'],
    ...unwanted.map(rowOf),
    [],
    rowOf(together(tallies)),
  ];
  const widths = HEAD.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => padded(cell, i, widths))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** All kinds as one: what is right and found is asked of those that must be marked. */
export function together(tallies: readonly Tally[]): Tally {
  const wanted = tallies.filter((tally) => tally.wanted !== 'unmarked');
  return {
    kind: 'together',
    wanted: 'marked',
    pairs: sum(wanted, 'pairs'),
    found: sum(wanted, 'found'),
    marked: sum(wanted, 'marked'),
    right: sum(wanted, 'right'),
    wrong: sum(tallies, 'wrong'),
  };
}

function rowOf({ kind, wanted, pairs, found, marked, right, wrong }: Tally): readonly string[] {
  const counts = [pairs, found, marked].map(String);
  if (wanted === 'unmarked') return [kind, ...counts, '', String(wrong)];
  return [
    kind,
    ...counts,
    String(right),
    String(wrong),
    share(right, right + wrong),
    share(right, pairs),
  ];
}

function padded(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function sum(
  tallies: readonly Tally[],
  figure: 'pairs' | 'found' | 'marked' | 'right' | 'wrong',
): number {
  return tallies.reduce((total, tally) => total + tally[figure], 0);
}
