import { apart } from './labels-apart.ts';
import { logScale } from './log-scale.ts';
import { element, text } from './svg.ts';

/** A line of a plot: what an engine costs at each size. */
export interface Line {
  readonly label: string;
  /** Class of the style sheet: which lines stand out. */
  readonly look: 'ours' | 'stock' | 'peer';
  /** Both greater than 0, by ascending size. */
  readonly points: readonly { readonly size: number; readonly cost: number }[];
}

/** Where a plot stands in its picture, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels between the baselines of two labels. */
const LINE_HEIGHT = 15;
const RADIUS = 3;

/** Cost against size on two logarithmic axes, each line labelled at its end. Needs one point. */
export function plot(title: string, lines: readonly Line[], frame: Frame): string {
  const { left, top, width, height } = frame;
  const points = lines.flatMap((line) => line.points);
  const sizes = [...new Set(points.map(({ size }) => size))];
  const x = logScale(sizes, { start: left, end: left + width, tight: true });
  const y = logScale(
    points.map(({ cost }) => cost),
    { start: top + height, end: top, tight: false },
  );
  const grid = y.ticks.map((tick) => {
    const at = y.at(tick);
    const line = element('line', { class: 'grid', x1: left, x2: left + width, y1: at, y2: at });
    return line + text(axisText(tick), { class: 'axis end', x: left - 8, y: at + 4 });
  });
  const below = sizes.map((size) =>
    text(axisText(size), { class: 'axis middle', x: x.at(size), y: top + height + 20 }),
  );
  const drawn = lines.map(({ look, points: own }) => {
    const places = own.map(({ size, cost }) => [round(x.at(size)), round(y.at(cost))] as const);
    const dots = places.map(([cx, cy]) => element('circle', { class: look, cx, cy, r: RADIUS }));
    return element('polyline', { class: look, points: places.join(' ') }) + dots.join('');
  });
  const ends = lines.flatMap(({ points: own, label, look }) => {
    const last = own.at(-1);
    return last === undefined ? [] : [{ label, look, x: x.at(last.size), y: y.at(last.cost) }];
  });
  // Only labels beside one another can cover one another.
  const labels = [...new Set(ends.map((end) => end.x))].flatMap((column) =>
    apart(
      ends.filter((end) => end.x === column),
      LINE_HEIGHT,
    ),
  );
  const named = labels.map(({ label, look, x: at, y: level }) =>
    text(label, { class: `label ${look}`, x: at + 9, y: level + 4 }),
  );
  const heading = text(title, { class: 'title', x: left, y: top - 14 });
  return [heading, ...grid, ...below, ...drawn, ...named].join('\n');
}

/** 1k, 500k, 2M, 0.01. */
function axisText(value: number): string {
  if (value >= 1e6) return `${trimmed(value / 1e6)}M`;
  return value >= 1e3 ? `${trimmed(value / 1e3)}k` : trimmed(value);
}

function trimmed(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
