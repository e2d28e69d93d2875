import { ENGINE_IDS, type EngineId, entryOf, OURS, STOCK } from './engines.ts';
import type { Metric } from './figures.ts';
import { type Line, plot } from './plot.ts';
import { element, text } from './svg.ts';
import type { SizeResult } from './tables.ts';

const WIDTH = 920;
const HEIGHT = 400;
const PLOT = { top: 56, width: 260, height: 270 };

/** What the two halves show. */
const HALVES: readonly (readonly [metric: Metric, title: string, left: number])[] = [
  ['all.p99', 'Search, p99 of all queries, ms', 52],
  ['start', 'Process start to first answer, ms', 52 + WIDTH / 2],
];

/** Read on white and on black: a picture in a page follows what the reader's system prefers. */
const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #1f2328 }
.title { font-size: 14px; font-weight: 600 }
.axis, .note, .label.peer { fill: #656d76 }
.end { text-anchor: end }
.middle { text-anchor: middle }
.label.ours { fill: #0969da; font-weight: 600 }
.label.stock { fill: #bc4c00 }
.grid { stroke: #8886; stroke-width: 1 }
polyline { fill: none; stroke-width: 1.5 }
polyline.ours { stroke-width: 2.5 }
polyline.ours { stroke: #0969da } circle.ours { fill: #0969da }
polyline.stock { stroke: #bc4c00 } circle.stock { fill: #bc4c00 }
polyline.peer { stroke: #8c959f } circle.peer { fill: #8c959f }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.axis, .note, .label.peer { fill: #9198a1 }
.label.ours { fill: #58a6ff }
.label.stock { fill: #f0883e }
polyline.ours { stroke: #58a6ff } circle.ours { fill: #58a6ff }
polyline.stock { stroke: #f0883e } circle.stock { fill: #f0883e }
}
`;

/** The cost of searching and of starting against the number of passages, as an SVG document. */
export function drawChart(results: readonly SizeResult[], machine: string): string {
  const halves = HALVES.map(([metric, title, left]) => {
    const lines = ENGINE_IDS.map((id) => lineOf(id, metric, results)).filter(
      ({ points }) => points.length > 0,
    );
    return lines.length === 0 ? '' : plot(title, lines, { ...PLOT, left });
  });
  const below = text('passages (both axes logarithmic)', { class: 'note', x: 52, y: HEIGHT - 32 });
  const note = text(machine, { class: 'note', x: 52, y: HEIGHT - 12 });
  const size = { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` };
  const inside = [
    element('title', {}, 'Cost of the search index and its peers against the number of passages'),
    element('style', {}, STYLE),
    ...halves,
    below,
    note,
  ];
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, `\n${inside.join('\n')}\n`)}\n`;
}

function lineOf(id: EngineId, metric: Metric, results: readonly SizeResult[]): Line {
  return {
    label: entryOf(id).label,
    look: id === OURS ? 'ours' : id === STOCK ? 'stock' : 'peer',
    points: results.flatMap(({ count, summaries }) => {
      const cost = summaries.get(id)?.median(metric) ?? Number.NaN;
      return cost > 0 ? [{ size: count, cost }] : [];
    }),
  };
}
