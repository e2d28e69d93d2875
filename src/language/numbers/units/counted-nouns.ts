import { type Measured, type Quantity, type Reading, textAfter } from '../quantity.ts';
import { nounPhraseAt } from './noun-phrase.ts';

const OF =
  /^ of(?: (?:the|her|his|their|its|our|my|your|those|these|them))?(?: (?:\d[\d,]*|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty))?(?= )/i;

/** "3,200 displaced civilians", "dozens of people", "two of the 12 hostages". */
export function countedNounUnit(
  { figure, high }: Quantity,
  reading: Reading,
): Measured | undefined {
  const of = OF.exec(textAfter(reading, figure.end))?.[0].length ?? 0;
  const many = of > 0 || high !== 1;
  const found = nounPhraseAt(reading, figure.end + of, many);
  if (found === undefined) return undefined;
  const { noun, head, end } = found;
  return { unit: { kind: 'count', noun, head }, phraseEnd: end };
}
