import { type Measured, type Quantity, type Reading, textAfter, textBefore } from '../quantity.ts';
import { plural, singular } from './noun-number.ts';
import { nounPhraseAt } from './noun-phrase.ts';

const HYPHENED = /^-((?:basis-)?[a-z]{3,})(?![a-z'])/i;
const SPACED = /^ ((?:basis )?[a-z]{3,}) (?=[a-z])/;
const ARTICLE = /(?<![a-z])(?:an?|the|this|its|his|her|their) $/i;
// "12-fold", "two-sided", "three-dimensional": degrees and shapes, not things in a number.
const NO_NOUN =
  /^(?:fold|odd|something|plus|hundred|thousand|million|billion|thirds?|quarters?|fifths?|tenths?|half|time|way|ish|ply|over|under|out|off|on|and|or|old|year|long|up|down|ever|all|more|\w+(?:ed|al|ly|ish|ing|th))$/i;

/** "a 20-point plan", "three-judge panel", "a 12 point lead": the noun in front of another counts. */
export function compoundNounUnit(quantity: Quantity, reading: Reading): Measured | undefined {
  const { figure, low } = quantity;
  const after = textAfter(reading, figure.end);
  const match = HYPHENED.exec(after) ?? spaced(reading, quantity, after);
  const word = match?.[1];
  if (!match || word === undefined || NO_NOUN.test(word) || low === 1) return undefined;
  const noun = plural(singular(word));
  const end = figure.end + match[0].trimEnd().length;
  const rest = nounPhraseAt(reading, end, false);
  return {
    unit: { kind: 'count', noun, head: singular(noun) },
    end,
    phraseEnd: rest?.end ?? end,
  };
}

function spaced(
  reading: Reading,
  { start, low, figure }: Quantity,
  after: string,
): RegExpExecArray | null {
  if (low < 2 || !ARTICLE.test(textBefore(reading, start))) return null;
  const match = SPACED.exec(after);
  const word = match?.[1] ?? '';
  if (word !== singular(word) || plural(word) === word) return null;
  if (nounPhraseAt(reading, figure.end, true)?.plural === true) return null;
  return nounPhraseAt(reading, figure.end, false)?.start === figure.end + 1 ? match : null;
}
