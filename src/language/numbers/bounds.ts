import type { Figure } from './figures/figure.ts';
import { type Reading, textAfter, textBefore } from './quantity.ts';
import { isDuration } from './units/durations.ts';
import { isMeasured } from './units/measures.ts';

/** The bounds that a wording sets, by the words they are shown with. */
export type BoundName =
  | 'at least'
  | 'more than'
  | 'up to'
  | 'less than'
  | 'nearly'
  | 'just over'
  | 'about';

/** An interval, and whether its ends are estimates. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  readonly approximate: boolean;
}

/** How far an estimate may lie from the truth: "nearly 300" is 270 to 300, "about 500" is 450 to 550. */
export const ESTIMATE = 0.1;

/** In order of trial: a longer wording stands before one that it ends with ("no more than", "more than"). */
const BEFORE: readonly (readonly [BoundName, RegExp])[] = [
  [
    'at least',
    /(?:at (?:the )?least|(?:no|not) (?:fewer|less) than|a minimum of|upwards? of|at minimum)$/i,
  ],
  ['up to', /(?:up to|as (?:many|much|high) as|(?:no|not) more than|at most|a maximum of)$/i],
  ['just over', /(?:just|slightly|a little|little) (?:over|more than|above)$/i],
  [
    'nearly',
    /(?:nearly|almost|close to|(?:just|slightly|a little) (?:under|below|short of|less than)|approaching|nearing)$/i,
  ],
  [
    'more than',
    /(?:(?:well |far |much |significantly )?(?:more|greater) than|well over|in excess of|exceeding|>)$/i,
  ],
  ['less than', /(?:(?:well |far |much )?(?:fewer|less) than|<)$/i],
  [
    'about',
    /(?:an estimated|estimated(?: at)?|approximately|approx\.?|roughly|in the region of|some|circa|around|about|~)$/i,
  ],
];

/** "over" and "under" are also places and topics ("over two islands"): they bound only larger figures. */
const SPATIAL: readonly (readonly [BoundName, RegExp])[] = [
  ['more than', /(?:over|above)$/i],
  ['less than', /(?:under|below)$/i],
];
const SMALL = 12;

const ANY_BEFORE = [...BEFORE, ...SPATIAL];

/** "over two days" is during; "for over two days" is longer. */
const LONGER =
  /(?:for|just|well|lasted|lasts|lasting|takes?|took|spent|spending|after|is|was|of|by|now) (?:over|under)$/i;
const TOPIC =
  /(?:ask|talk|speak|spoke|told|question|worr|complain|concern|know|inform|detail|stor|learn|think|thought|wrot|writ|hear)[a-z]* about$/i;

const AFTER: readonly (readonly [BoundName, RegExp])[] = [
  ['at least', /^(?:\+|-plus(?![a-z])| or (?:more|above|higher|longer)(?![a-z]))/i],
  ['up to', /^ or (?:fewer|less|under)(?![a-z])/i],
  ['about', /^(?:[- ]odd(?![a-z])| or so(?![a-z])| or thereabouts)/i],
];

/** A bound where it stands: the span of its words. */
export interface Bound {
  readonly name: BoundName;
  readonly start: number;
  readonly end: number;
}

/** The bound in front of a figure: "at least", "nearly", "over". */
export function boundBefore(figure: Figure, reading: Reading): Bound | undefined {
  const before = textBefore(reading, figure.start);
  const words = before.trimEnd();
  if (words.length === before.length && !/[>~<]$/.test(words)) return undefined;
  const end = figure.start - (before.length - words.length);
  for (const [name, pattern] of ANY_BEFORE) {
    const match = pattern.exec(words);
    if (match === null || /[\p{L}\p{N}-]/u.test(words[match.index - 1] ?? ' ')) continue;
    if (name === 'about' && TOPIC.test(words)) return undefined;
    if (isSpatial(pattern) && !boundsHere(figure, reading, words)) return undefined;
    return { name, start: end - match[0].length, end };
  }
  return undefined;
}

function isSpatial(pattern: RegExp): boolean {
  return SPATIAL.some(([, spatial]) => spatial === pattern);
}

function boundsHere(figure: Figure, reading: Reading, before: string): boolean {
  if (isDuration(figure, reading)) return LONGER.test(before);
  return figure.low > SMALL || figure.currency !== undefined || isMeasured(figure, reading);
}

/** The bound right after an offset: "or more", "-plus", "or so". */
export function boundAfter(reading: Reading, offset: number): Bound | undefined {
  const after = textAfter(reading, offset);
  for (const [name, pattern] of AFTER) {
    const match = pattern.exec(after);
    if (match !== null) return { name, start: offset, end: offset + match[0].length };
  }
  return undefined;
}

/** What a bound makes of a figure. A count cannot fall below zero, so "up to 30" starts there. */
export function applyBound(name: BoundName, { min, max, approximate }: Interval): Interval {
  switch (name) {
    case 'at least':
    case 'more than':
      return { min, max: Number.POSITIVE_INFINITY, approximate };
    case 'up to':
    case 'less than':
      return { min: Math.min(0, min), max, approximate };
    case 'nearly':
      return { min: min - slackOf(min), max, approximate: true };
    case 'just over':
      return { min, max: max + slackOf(max), approximate: true };
    case 'about':
      return { min: min - slackOf(min), max: max + slackOf(max), approximate: true };
  }
}

function slackOf(value: number): number {
  return Math.abs(value) * ESTIMATE;
}

/** The same wordings where they open a text, or stand anywhere behind its figure. */
const OPENING = ANY_BEFORE.map(
  ([name, { source }]) => [name, new RegExp(`^${source.slice(0, -1)}(?![a-z])`, 'i')] as const,
);
const INSIDE = AFTER.map(([name, { source }]) => [name, new RegExp(source.slice(1), 'i')] as const);

const SHOWN = [...OPENING, ...INSIDE];

/** The bound in a mention's own words, for showing it. */
export function boundIn(text: string): BoundName | undefined {
  return SHOWN.find(([, words]) => words.test(text))?.[0];
}
