import { CUE } from '../cues.ts';
import { given } from '../draft.ts';
import type { TimeRule } from '../rule.ts';
import { GAP } from '../words.ts';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
};

/** Games have quarters as well. */
const GAME =
  /\b(?:touchdowns?|quarterback|field goals?|yards?|points?|rebounds?|free throws?|score[ds]?|scoring|lead|game|match|finals?|playoffs?)\b/i;

/** "the third quarter of 2011", "Q3 2011", "the first half of this year": calendar quarters and halves. */
export const fractionOfYearRule: TimeRule = {
  needs: CUE.fraction,
  pattern: new RegExp(
    `(?<![a-z\\d-]|[a-z]')(?:(?<yearBefore>(?:19|20)\\d\\d)(?:'s)?${GAP})?(?:(?<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th)(?:${GAP}|-)(?<unit>quarter|half)|q(?<quarter>[1-4]))(?![a-z-])(?:${GAP}(?:of${GAP})?(?:the year )?(?:(?<year>(?:19|20)\\d\\d)(?!\\d)|(?<pull>last|this|next)${GAP}year))?`,
    'gi',
  ),
  read({ groups = {}, index, 0: matched }, text) {
    const { ordinal = '', unit, quarter, yearBefore, pull } = groups;
    const year = groups['year'] ?? yearBefore;
    if (
      year === undefined &&
      pull === undefined &&
      !isOfYear(groups, text, index + matched.length)
    ) {
      return undefined;
    }
    const number = quarter === undefined ? (ORDINALS[ordinal.toLowerCase()] ?? 0) : Number(quarter);
    const length = unit?.toLowerCase() === 'half' ? 6 : 3;
    if (number * length > 12) return undefined;
    const common = given({ year: year === undefined ? undefined : Number(year) });
    return {
      kind: 'calendar',
      from: { month: (number - 1) * length + 1, ...common },
      to: { month: number * length, ...common },
      ...given({ pull: pullOf(pull) }),
    };
  },
};

function pullOf(word: string | undefined): 'last' | 'this' | 'next' | undefined {
  const lower = word?.toLowerCase();
  return lower === 'last' || lower === 'this' || lower === 'next' ? lower : undefined;
}

/** The quarters of a game, a century or a sum of money are no dates, and a bare half never is one. */
function isOfYear(
  { quarter, unit }: Readonly<Record<string, string | undefined>>,
  text: string,
  end: number,
): boolean {
  if (quarter !== undefined || unit?.toLowerCase() !== 'quarter') return false;
  if (/^(?: of\b|-?final|s\b)/.test(text.slice(end, end + 8))) return false;
  return !GAME.test(text.slice(Math.max(0, end - 200), end + 200));
}
