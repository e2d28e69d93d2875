import { type Measured, type Quantity, type Reading, textAfter, textBefore } from '../quantity.ts';

const GANG = /(?<![a-z])gang[- ]of[- ]$/i;
/** What is counted may be said behind the number: "a gang of four thieves". */
const GOES_ON =
  /^(?:[.,;:)]|$| (?:and|in|on|at|near|who|that|which|with|from|had|has|have|was|were|is|are|[a-z]+ed|broke|stole|fled|took|got|came|went|made)(?![a-z]))/i;

/** "A gang of four broke in": robbers who are counted without a noun. */
export function gangUnit({ start, figure }: Quantity, reading: Reading): Measured | undefined {
  return GANG.test(textBefore(reading, start)) && GOES_ON.test(textAfter(reading, figure.end))
    ? { unit: { kind: 'count', noun: 'gang members', head: 'raider' } }
    : undefined;
}
