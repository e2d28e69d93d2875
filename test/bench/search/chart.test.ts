import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { drawChart } from '../../../bench/search/chart.ts';
import type { EngineId } from '../../../bench/search/engines.ts';
import { type Figures, type Metric, summaryOf } from '../../../bench/search/figures.ts';
import type { SizeResult } from '../../../bench/search/tables.ts';

function resultAt(count: number, engines: Readonly<Partial<Record<EngineId, number>>>): SizeResult {
  return {
    count,
    summaries: new Map(
      (['rapporteur', 'minisearch', 'lunr'] as const).flatMap((id) => {
        const cost = engines[id];
        return cost === undefined ? [] : [[id, summaryOf([roundOf(cost)], [])] as const];
      }),
    ),
  };
}

function roundOf(cost: number): Figures {
  return new Map<Metric, number>([
    ['all.p99', cost],
    ['start', cost * 10],
  ]);
}

/** Elements and texts of an SVG; refuses one whose tags do not close one another. */
function read(svg: string): {
  readonly names: readonly string[];
  readonly texts: readonly string[];
} {
  const names: string[] = [];
  const texts: string[] = [];
  const parser = new Parser(
    {
      onopentagname: (name) => names.push(name),
      ontext: (text) => texts.push(text),
      onclosetag: (name, isImplied) => {
        if (isImplied && !['line', 'circle', 'polyline'].includes(name))
          throw new Error(`${name} is not closed`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  return { names, texts };
}

const RESULTS = [
  resultAt(1000, { rapporteur: 0.5, minisearch: 4, lunr: 2 }),
  resultAt(500_000, { rapporteur: 8, minisearch: 6000 }),
];

it('draws a line an engine in both halves, a dot a size, and names all at their ends', () => {
  const { names, texts } = read(drawChart(RESULTS, 'Some CPU, 2 cores'));
  expect(names.filter((name) => name === 'polyline')).toHaveLength(6);
  expect(names.filter((name) => name === 'circle')).toHaveLength(10);
  expect(texts).toEqual(expect.arrayContaining(['Rapporteur', 'lunr', '1k', '500k', '0.1', '10k']));
  expect(texts).toContain('Some CPU, 2 cores');
});

it('has nothing in it that a number cannot be', () => {
  expect(drawChart(RESULTS, '')).not.toMatch(/NaN|Infinity|undefined/);
  expect(drawChart(RESULTS.slice(0, 1), '')).not.toMatch(/NaN|Infinity|undefined/);
});

it('takes words as words', () => {
  const machine = 'A <b>&"CPU"</svg>';
  const svg = drawChart(RESULTS, machine);
  const { names, texts } = read(svg);
  expect(names).not.toContain('b');
  expect(texts.join('')).toContain(machine);
});
