import * as words from '../words.ts';
import { pieces } from './paragraph.ts';
import type { View } from './view.ts';

interface Range {
  /** From 1, both ends inclusive. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly hasMore: boolean;
}

/** "1–3 of 7 · more: /more", where a page is not the whole; else nothing. */
export function rangeLine({ from, to, total, hasMore }: Range, view: View): readonly string[] {
  if (to - from + 1 >= total) return [];
  const range = words.range(from, to, total);
  const { more, all } = view.hints;
  const hint = more === undefined ? words.hint('all', all) : words.hint('more', more);
  return pieces(hasMore ? [range, hint] : [range], { width: view.width });
}
