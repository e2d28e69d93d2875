import type { Line } from '../lines.ts';
import type { Page } from './page.ts';
import { furnitureRules } from './rules.ts';

const MARKUP = /^[#*_]|\]\(/;
/** What is longer than the longest notice is prose, with markup or without. */
const LONGEST_MARKED = 1200;

/** The indices of a page's lines that are furniture and so must never be quoted. */
export function findFurniture({ lines, ...names }: Page): ReadonlySet<number> {
  const page: Page = { ...names, lines: lines.map(withoutMarkup) };
  const found = new Set<number>();
  for (let index = 0; index < page.lines.length; ) {
    const taken = linesTaken(page, index);
    for (let i = index; i < index + taken; i += 1) found.add(i);
    index += Math.max(1, taken);
  }
  return found;
}

/** The line as a browser would show it: "*By Jane Doe*" and "[Read more](…)" are furniture too. */
function withoutMarkup(line: Line): Line {
  if (!MARKUP.test(line.text)) return line;
  return { ...line, text: stripMarkup(line.text), raw: stripMarkup(line.raw) };
}

function stripMarkup(text: string): string {
  return text
    .slice(0, LONGEST_MARKED)
    .replace(/^#{1,6}\s+/, '')
    .replace(/!?\[([^\][]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/^([*_]{1,3})(\S.*\S)\1$/, '$2');
}

function linesTaken(page: Page, index: number): number {
  for (const rule of furnitureRules) {
    const taken = rule(page, index);
    if (taken > 0) return taken;
  }
  return 0;
}
