import { lineRule } from './page.ts';

/** Who owns the page, and what may not be done with it. */
export const copyrightLines = lineRule(
  [
    /^(?:©|\(c\) ?\d{4}|copyright\b\W{0,3}(?:©|\(c\)|\d{4}|by|of))/i,
    /^[^.]{0,80}(?:©|\(c\)) ?(?:copyright )?(?:\d{4})/i,
    /\ball rights reserved\b/i,
    /\bmay not be (?:published|republished|reproduced|broadcast|copied|rewritten)\b.{0,80}\b(?:redistributed|reproduced|permission|consent|rewritten)\b/i,
    /^(?:this (?:article|story|post|report) (?:was|is|has been|originally|first)\b.{0,30}\b(?:published|appeared|republished|syndicated)\b.{0,40}\b(?:by|on|in|from|at)\b)/i,
    /^(?:republished|reprinted|syndicated|used) (?:with|by|under) .{0,40}\b(?:permission|licen[cs]e)\b/i,
  ],
  500,
);
