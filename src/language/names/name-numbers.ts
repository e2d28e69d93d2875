import type { Token } from '../tokens.ts';
import type { NameOptions } from './options.ts';
import {
  bareWord,
  CALENDAR,
  COMMON_CAPITALS,
  FUNCTION_WORDS,
  glued,
  isCapital,
  spaced,
} from './words.ts';

/** A number inside a name has at most four digits ("Public School 298", "Boeing 737"). */
export const NAME_NUMBER = /^\d{1,4}$/;

/** "8 Block", "50 Cent": a number before one singular word in a capital; "12 Somalis" counts. */
export function numberBefore(tokens: readonly Token[], at: number, options: NameOptions): boolean {
  const [number, word, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const before = tokens[at - 1];
  if (number === undefined || word === undefined || !spaced(number, word) || !isCapital(word))
    return false;
  const quoted = before?.text === '"' || before?.text === "'";
  if (
    before !== undefined &&
    !quoted &&
    (glued(before, number) || isCapital(before) || before.pos === 'NUM')
  )
    return false;
  const lower = bareWord(word);
  if (
    COMMON_CAPITALS.has(word.text) ||
    CALENDAR.has(lower) ||
    options.data.demonyms.has(lower) ||
    options.data.roles.has(lower)
  )
    return false;
  if (FUNCTION_WORDS.has(lower) || /[^\p{L}]/u.test(word.text) || lower.endsWith('s')) return false;
  if (after === undefined || !spaced(word, after)) return true;
  return !isCapital(after) && !(after.pos === 'NOUN' && after.lower.endsWith('s'));
}

/** A number after the name, unless it counts what follows ("In Lyon 20 people"). */
export function numberAfter(
  tokens: readonly Token[],
  at: number,
  options: NameOptions,
): number | undefined {
  const [word, number, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (word === undefined || number === undefined || /^(?:19|20)\d\d$/.test(number.text))
    return undefined;
  if (CALENDAR.has(bareWord(word)) || options.data.givenNames.has(bareWord(word))) return undefined;
  if (after === undefined || glued(number, after))
    return /^[.,!?;:)"']$/.test(after?.text ?? '.') ? at : undefined;
  return /^(?:NOUN|ADJ|PROPN|NUM|SYM)$/.test(after.pos) || /^\d/.test(after.text) ? undefined : at;
}
