import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import type { Season } from '../time.ts';
import { GAP } from '../words.ts';
import { PART, PULL, parsePart, parsePull } from './modifiers.ts';

const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
};

/** "last winter", "the summer of 2011", "in the spring", and a bare summer, autumn or winter. */
export const seasonRule: TimeRule = {
  needs: CUE.season,
  pattern: new RegExp(
    `(?<![a-z\\d-]|[a-z]')${PART}${PULL}(?:(?<yearBefore>(?:19|20)\\d\\d)${GAP})?(?<season>spring|summer|autumn|fall|winter)(?![a-z-])(?:(?:${GAP}of)?${GAP}(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { part, pull, season = '', yearBefore } = groups;
    const year = groups['year'] ?? yearBefore;
    const name = SEASONS[season.toLowerCase()];
    if (name === undefined) return undefined;
    const before = text.slice(Math.max(0, index - 16), index);
    const after = text.slice(index + matched.length, index + matched.length + 12);
    if (year === undefined && pull === undefined && !isSeason(season, before, after)) {
      return undefined;
    }
    return {
      kind: 'season',
      season: name,
      ...given({
        part: parsePart(part),
        pull: parsePull(pull),
        year: year === undefined ? undefined : Number(year),
      }),
    };
  },
};

function isSeason(season: string, before: string, after: string): boolean {
  // "Winter Games", "Summer Palace".
  if (/^[A-Z]/.test(season) && (/^ [A-Z]/.test(after) || /[a-z,] $/.test(before))) return false;
  if (/\b(?:every|each|a|per) $/i.test(before)) return false;
  if (/^(?:summer|autumn|winter)$/i.test(season)) return true;
  return season === 'spring'
    ? /\b(?:in|by|until|since|during|before|after) (?:the )?$/i.test(before) &&
        !/^ [a-z]/.test(after.replace(/^ (?:and|to|for|when|as|of|with|at|on|by)\b/, ''))
    : /\b(?:in|by|since|until) the $/i.test(before) && /^(?:[.,;)]|$)/.test(after);
}
