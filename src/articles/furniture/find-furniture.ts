import type { Page } from './page.ts';
import { furnitureRules } from './rules.ts';

/** The indices of a page's lines that are furniture and so must never be quoted. */
export function findFurniture(page: Page): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < page.lines.length; ) {
    const taken = linesTaken(page, index);
    for (let i = index; i < index + taken; i += 1) found.add(i);
    index += Math.max(1, taken);
  }
  return found;
}

function linesTaken(page: Page, index: number): number {
  for (const rule of furnitureRules) {
    const taken = rule(page, index);
    if (taken > 0) return taken;
  }
  return 0;
}
