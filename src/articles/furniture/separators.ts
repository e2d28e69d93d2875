import type { FurnitureRule } from './page.ts';

/** Lines without a letter or digit: rules, rows of stars, lone bullets, emoji. */
export const separators: FurnitureRule = (page, index) =>
  /[\p{L}\p{N}]/u.test(page.lines[index]?.text ?? '') ? 0 : 1;
