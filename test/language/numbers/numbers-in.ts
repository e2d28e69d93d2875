import { findNumbers } from '../../../src/language/numbers/find-numbers.ts';
import type { NumberMention } from '../../../src/language/numbers/number.ts';
import { tokenize } from '../../../src/language/tokens.ts';

/** The numbers of a sentence that stands at the start of its article. */
export function numbersIn(sentence: string): readonly NumberMention[] {
  return findNumbers(sentence, tokenize(sentence));
}

/** The only number of a phrase. */
export function numberIn(phrase: string): NumberMention {
  const [first, ...more] = numbersIn(phrase);
  if (first === undefined || more.length > 0) throw new Error(`not one number in: ${phrase}`);
  return first;
}
