import { type Measured, type Quantity, type Reading, textAfter, textBefore } from '../quantity.ts';

const PARENT =
  /(?<![a-z])(grand)?(?:mother|father|mom|mum|mummy|mommy|dad|daddy|ma|parents?)[- ]of[- ]$/i;
// "mother of 12 children" says itself what it counts.
const NAMED =
  /^[- ](?:(?!and |who |was |killed )[a-z]+[- ])?(?:children|kids|sons|daughters|boys|girls|teenagers|toddlers|babies|grandchildren)(?![a-z])/i;

/** "mother of 12", "father-of-three": a parent's number counts children. */
export function childrenUnit(quantity: Quantity, reading: Reading): Measured | undefined {
  const parent = PARENT.exec(textBefore(reading, quantity.start));
  if (parent === null || NAMED.test(textAfter(reading, quantity.figure.end))) return undefined;
  const noun = parent[1] === undefined ? 'children' : 'grandchildren';
  return { unit: { kind: 'count', noun, head: noun.replace(/ren$/, '') } };
}
