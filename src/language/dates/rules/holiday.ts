import { addDays, easterOf, nthWeekday } from '../calendar.ts';
import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { GAP, YEAR } from '../words.ts';
import { PULL, parsePull } from './modifiers.ts';

interface Feast {
  readonly month: number;
  /** Day of the month, or the ISO day in a year. */
  readonly day: number | ((year: number) => string);
}

const thanksgiving = (year: number): string => nthWeekday(year, 11, 4, 4);
const beforeEaster = (days: number): Feast => ({
  month: 4,
  day: (year) => addDays(easterOf(year), -days),
});

/** Feasts with one date in all English-speaking news, and American ones that go by one name there alone. */
const FEASTS: Readonly<Record<string, Feast>> = {
  "new year's eve": { month: 12, day: 31 },
  hogmanay: { month: 12, day: 31 },
  "new year's day": { month: 1, day: 1 },
  "new year's": { month: 1, day: 1 },
  'martin luther king day': { month: 1, day: (year) => nthWeekday(year, 1, 1, 3) },
  "valentine's day": { month: 2, day: 14 },
  'valentines day': { month: 2, day: 14 },
  "st patrick's day": { month: 3, day: 17 },
  "st. patrick's day": { month: 3, day: 17 },
  'ash wednesday': beforeEaster(46),
  'palm sunday': beforeEaster(7),
  'good friday': beforeEaster(2),
  'easter sunday': beforeEaster(0),
  easter: beforeEaster(0),
  'easter monday': beforeEaster(-1),
  "april fools' day": { month: 4, day: 1 },
  "april fool's day": { month: 4, day: 1 },
  'may day': { month: 5, day: 1 },
  'memorial day': { month: 5, day: (year) => nthWeekday(year, 5, 1, -1) },
  'fourth of july': { month: 7, day: 4 },
  'bastille day': { month: 7, day: 14 },
  'labor day': { month: 9, day: (year) => nthWeekday(year, 9, 1, 1) },
  halloween: { month: 10, day: 31 },
  'armistice day': { month: 11, day: 11 },
  'veterans day': { month: 11, day: 11 },
  thanksgiving: { month: 11, day: thanksgiving },
  'thanksgiving day': { month: 11, day: thanksgiving },
  'black friday': { month: 11, day: (year) => addDays(thanksgiving(year), 1) },
  'cyber monday': { month: 11, day: (year) => addDays(thanksgiving(year), 4) },
  'christmas eve': { month: 12, day: 24 },
  'christmas day': { month: 12, day: 25 },
  christmas: { month: 12, day: 25 },
  xmas: { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
};

const NAMES = Object.keys(FEASTS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('.', '\\.')
  .replaceAll(' ', GAP);

/** What makes the feast an adjective: "Christmas tree", "Easter egg". */
const THING =
  /^ (?:trees?|cards?|gifts?|presents?|songs?|carols?|lights?|shopping|shoppers|decorations?|markets?|dinners?|part(?:y|ies)|eggs?|bunny|resolutions?|island|rising|offensive)\b/i;

/** "Christmas", "New Year's Eve 2010", "last Easter". */
export const holidayRule: TimeRule = {
  needs: CUE.holiday,
  pattern: new RegExp(
    `(?<![a-z-]|[a-z]')${PULL}(?<feast>${NAMES})(?![a-z'-](?!s))(?:,?${GAP}(?:of${GAP})?(?:in${GAP})?(?<year>${YEAR}))?`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { pull, feast = '', year } = groups;
    const found = FEASTS[feast.toLowerCase().replace(/\s+/g, ' ')];
    if (found === undefined) return undefined;
    const end = index + matched.length;
    if (THING.test(text.slice(end, end + 16))) return undefined;
    // Eastern churches keep other days.
    if (
      /(?:orthodox|coptic|chinese|lunar|jewish) $/i.test(text.slice(Math.max(0, index - 10), index))
    ) {
      return undefined;
    }
    const common = given({
      year: year === undefined ? undefined : Number(year),
      pull: parsePull(pull),
    });
    const { month, day } = found;
    if (typeof day === 'function') return { kind: 'movable', dayIn: day, month, ...common };
    const date = { month, day, ...given({ year: common.year }) };
    return { kind: 'calendar', from: date, to: date, ...given({ pull: common.pull }) };
  },
};
