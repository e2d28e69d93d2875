import type { NumberClaim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { comparable } from '../../language/numbers/relate-numbers.ts';
import { stem } from '../../language/stem.ts';
import { fateOfNumber } from './fate.ts';
import { isOfPeople, type NumberInText } from './is-of-people.ts';
import { isPartitive } from './parts.ts';
import { rateOf } from './rate.ts';
import { isSameNumber } from './same-number.ts';

/** Two reports of one number are seldom further apart than this. */
const FURTHEST = 2.5;

/** Whether a number is most likely another source's figure for what an answer gives: of its kind and size, and not the same. */
export function isRivalNumber(
  answer: NumberInText,
  rival: NumberInText,
  lexicon: Lexicon,
): boolean {
  const [own, other] = [answer.claim.number, rival.claim.number];
  if (!comparable(own.unit, other.unit) || isSameNumber(own, other)) return false;
  if (own.unit.kind === 'age' || own.unit.kind === 'score') return false;
  if (rateOf(answer.claim, answer.evidence) !== rateOf(rival.claim, rival.evidence)) return false;
  const [low, high] = [sizeOf(own), sizeOf(other)].toSorted((a, b) => a - b);
  if (low === undefined || high === undefined || low <= 0 || high / low > FURTHEST) return false;
  if (isPartitive(rival.claim, rival.evidence) && !isOfThem(rival)) return false;
  return own.unit.kind !== 'count' && own.unit.kind !== 'bare'
    ? true
    : countsAlike(answer, rival, lexicon);
}

/** Fewer people than this are counted for many things in one article. */
const TELLING_SIZE = 10;

/** "310 were rowed out": what was done to them counts them. */
function isCountOfWhom({ claim, evidence }: NumberInText): boolean {
  return /^ (?:were|are|have|had|remain|remained|fled|died) /.test(
    evidence.text.slice(claim.number.end - evidence.start),
  );
}

/** "led 40 of them out". */
function isOfThem({ claim, evidence }: NumberInText): boolean {
  return /^ of (?:them|those|his|her|their) /.test(
    evidence.text.slice(claim.number.end - evidence.start),
  );
}

function countsAlike(a: NumberInText, b: NumberInText, lexicon: Lexicon): boolean {
  const [own, other] = [a.claim.number.unit, b.claim.number.unit];
  const fates = [
    fateOfNumber(a.claim, a.evidence, lexicon),
    fateOfNumber(b.claim, b.evidence, lexicon),
  ];
  if (fates[0] !== undefined && fates[1] !== undefined) return fates[0] === fates[1];
  if (
    own.kind === 'count' &&
    other.kind === 'count' &&
    lexicon.relatedStems(stem(own.head)).has(stem(other.head))
  )
    return true;
  const isTelling = Math.min(sizeOf(a.claim.number), sizeOf(b.claim.number)) >= TELLING_SIZE;
  const arePeople = fates[0] !== undefined || isOfPeople(a, lexicon);
  return isTelling && arePeople && (isOfPeople(b, lexicon) || isOfThem(b) || isCountOfWhom(b));
}

function sizeOf({ min, max }: NumberClaim['number']): number {
  return Number.isFinite(max) && min > 0 ? (min + max) / 2 : Number.isFinite(max) ? max : min;
}
