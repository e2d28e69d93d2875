import type { NumberClaim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import { fateOfNumber } from './fate.ts';
import { isOfPeople, type NumberInText } from './is-of-people.ts';
import { labelKeys } from './label.ts';

/** A figure of so many digits that it hardly comes up twice by chance. */
const TELLING_DIGITS = 3;

/** "Goals conceded last season: 22": what stands before the colon is what a bare figure counts. */
function isLabelled({ claim, evidence }: NumberInText, key: string): boolean {
  if (labelKeys(evidence).includes(key)) return true;
  const colon = evidence.tokens.findIndex(({ lower }) => lower === ':');
  const isBehind = colon >= 0 && (evidence.tokens[colon]?.start ?? 0) < claim.start;
  return isBehind && (evidence.keys.get(key)?.some(({ word }) => word < colon) ?? false);
}

/** So many people of one article are hardly two crowds. */
const CROWD = 100;

/** How much more a figure tells than one that may well come up again: a sum or length of several digits. */
export function tellingOf({ min, unit }: NumberClaim['number']): number {
  const digits = digitsOf(min);
  const isMeasured = unit.kind === 'money' || unit.kind === 'measure' || unit.kind === 'percent';
  return digits >= TELLING_DIGITS || (isMeasured && digits >= 2) ? TELLING : 1;
}

const TELLING = 1.6;

/**
 * Whether a number that equals an answer's is most likely the same fact: it counts the same by name or
 * synonym, or the figure has so many digits that what it counts need not be said alike.
 */
export function isSameCount(answer: NumberInText, echo: NumberInText, lexicon: Lexicon): boolean {
  const [own, other] = [answer.claim.number.unit, echo.claim.number.unit];
  const fates = [
    fateOfNumber(answer.claim, answer.evidence, lexicon),
    fateOfNumber(echo.claim, echo.evidence, lexicon),
  ];
  if (fates[0] !== undefined && fates[1] !== undefined && fates[0] !== fates[1]) return false;
  if (digitsOf(echo.claim.number.min) >= TELLING_DIGITS) return true;
  if (own.kind === 'count' && other.kind === 'bare') return isLabelled(echo, `w:${stem(own.head)}`);
  if (own.kind !== 'count' || other.kind !== 'count')
    return own.kind === other.kind && own.kind !== 'bare' && own.kind !== 'score';
  if (lexicon.relatedStems(stem(own.head)).has(stem(other.head))) return true;
  const isKnown = fates[0] !== undefined || echo.claim.number.min >= CROWD;
  const isOneFate = fates[0] === fates[1] || echo.claim.number.min >= CROWD;
  return isOfPeople(answer, lexicon) && isOfPeople(echo, lexicon) && isOneFate && isKnown;
}

/** Digits of a figure without the zeros that end it: 3 for 163 and 2.65 million, 1 for 500. */
function digitsOf(value: number): number {
  if (!Number.isFinite(value)) return 0;
  return value
    .toPrecision(6)
    .replace(/e.*$/, '')
    .replace(/^0\.0*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
}
