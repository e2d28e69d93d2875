import type { NumberClaim } from '../../claims/claim.ts';
import { formatNumber } from '../../language/numbers/format-number.ts';
import { isPlural } from '../../language/numbers/units/noun-number.ts';
import type { Candidate } from '../candidate.ts';
import type { AskedNumber } from './asked-number.ts';
import { rateOf } from './rate.ts';

/** States that may stand behind a number as they are: "21 missing", "19 killed", "163 aboard". */
const STATE =
  /^(?:dead|missing|hurt|alive|aboard|onboard|homeless|ill|sick|unaccounted|[a-z]+(?:ed|en))$/;
/** People whom a number counts by no better word. */
const PEOPLE = /^(?:people|persons?|others)$/i;

/** How a number is shown, with what it counts: "21 missing", "22 crew", "€8.40 a share". */
export function numberText(candidate: Candidate<NumberClaim>, asked: AskedNumber): string {
  const { claim, evidence } = candidate;
  const { number } = claim;
  const { unit } = number;
  if (unit.kind === 'bare' || (unit.kind === 'count' && PEOPLE.test(unit.noun))) {
    const counted = countedBy(asked);
    if (counted !== undefined)
      return `${formatNumber({ ...number, unit: { kind: 'bare' } })} ${counted}`;
  }
  const rate = rateOf(claim, evidence);
  const text = formatNumber(number);
  return rate === undefined || (unit.kind !== 'money' && unit.kind !== 'count')
    ? text
    : `${text} ${articleOf(rate)} ${rate}`;
}

/** The word of the question that says what a bare number counts. */
function countedBy({ fateTerm, counted }: AskedNumber): string | undefined {
  const state = fateTerm?.text.toLowerCase();
  if (state !== undefined && (STATE.test(state) || isPlural(state))) return state;
  const noun = counted.find(
    ({ kind, text }) => kind === 'noun' && /[a-z]/.test(text) && !PEOPLE.test(text),
  );
  return noun?.text;
}

function articleOf(word: string): string {
  return /^(?:[aeio]|hour)/.test(word) ? 'an' : 'a';
}
