import { barsOf } from '../bars.ts';
import type { FurnitureRule, Page } from './page.ts';
import { LONGEST_CALL } from './page.ts';

const ARROWS = /\s*[»›→]\s*|\s+>\s+/;
const BARS = /\s+[|/]\s+/;
/** A row of a Markdown table. */
const ROW = /^\|.*\|$/;
const HOME = /^(?:home(?: ?page)?|front page|start|you are here:?.*)$/i;

/**
 * The way to a page through its site: "Home » World » …", "News › Courts › Trials", and bars of
 * sections such as "World | Business | Sport".
 */
export const breadcrumbs: FurnitureRule = (page, index) => {
  const raw = page.lines[index]?.raw ?? '';
  if (raw.length > LONGEST_CALL || raw.startsWith('>') || ROW.test(raw)) return 0;
  const arrows = raw.split(ARROWS);
  const bars = raw.split(BARS);
  if (arrows.length > 1 && (HOME.test(arrows[0] ?? '') || isTrail(arrows))) return 1;
  return bars.length > 1 && (HOME.test(bars[0] ?? '') || isMenu(bars)) && !headsTable(page, index)
    ? 1
    : 0;
};

/** "Team | Points | Place" above lines of as many cells, with figures in them. */
function headsTable({ lines }: Page, index: number): boolean {
  const [own, next] = [lines[index]?.text ?? '', lines[index + 1]?.text ?? ''];
  const cells = barsOf(own).length;
  return cells > 0 && /\d/.test(next) && barsOf(next).length === cells;
}

/** Two or more short steps, then the page itself, which may be a whole headline. */
function isTrail(steps: readonly string[]): boolean {
  return steps.length > 2 && steps.slice(0, -1).every((step) => wordsOf(step) <= 3);
}

function isMenu(entries: readonly string[]): boolean {
  return entries.length > 2 && entries.every((entry) => wordsOf(entry) <= 2 && !/\d/.test(entry));
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}
