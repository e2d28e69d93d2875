import type { NumberClaim } from '../../claims/claim.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Argument } from '../terms.ts';

/** How far apart two things are, where the size of one is asked for. */
const APART = 0.5;
/** Behind a length that lies between two places: "20 km south of", "200 metres from". */
const BETWEEN =
  /^,? ?(?:from|away|off|offshore|inland|outside|upstream|downstream|(?:to the )?(?:(?:north|south)(?:[- ]?(?:east|west))?|east|west) of)(?![a-z])/i;
/** Questions for such a length. */
const ASKS_BETWEEN =
  /\b(?:distances?|far|from|away|off|between|apart|near|close[a-z]*|radius|range|reach|to)\b/i;

/**
 * How much it speaks against a length that it lies between two places: "20 km south of Leer" is no
 * depth and no height. 1 where it does not, or where that is what is asked for.
 */
export function distanceQuality(
  { number }: NumberClaim,
  { text, start }: Evidence,
  argument: Argument,
): number {
  const { unit } = number;
  if (unit.kind !== 'measure' || unit.base !== 'm' || ASKS_BETWEEN.test(argument.text)) return 1;
  return BETWEEN.test(text.slice(number.end - start)) ? APART : 1;
}
