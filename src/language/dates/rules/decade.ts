import { CUE } from '../cues.ts';
import type { DateParts } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { PART, parsePart } from './modifiers.ts';

/** "the 1990s", "the mid-1980s", "the '90s". A century's first decade stands for the decade. */
export const decadeRule: TimeRule = {
  needs: CUE.number,
  pattern: new RegExp(
    `(?<![a-z\\d.,$£€-])${PART}(?<decade>(?:1[5-9]|20)\\d0|(?<!\\w)'[2-9]0)'?s\\b`,
    'gi',
  ),
  read({ groups = {} }) {
    const { part, decade = '' } = groups;
    const start = decade.startsWith("'") ? 1900 + Number(decade.slice(1)) : Number(decade);
    const [from, to] = third(start, parsePart(part));
    return { kind: 'calendar', from, to };
  },
};

function third(start: number, part: ReturnType<typeof parsePart>): [DateParts, DateParts] {
  const [first, last] = { early: [0, 3], mid: [3, 6], late: [6, 9], end: [6, 9], whole: [0, 9] }[
    part ?? 'whole'
  ];
  return [{ year: start + (first ?? 0) }, { year: start + (last ?? 9) }];
}
