import { distance } from 'fastest-levenshtein';
import { isDictionaryWord } from '../tokens.ts';
import { variantKey } from './variant-key.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/** From this length on two wrong letters are forgiven. */
const LONG = 7;

/**
 * Whether a plain word may be meant for a name's word: one letter wrong in 4 to 6, two from 7 on,
 * neighbours swapped; the first letter, or its sound, must agree. A word of the dictionary is meant
 * as it is written ("children" is not "Hildren").
 */
export function isMisspelling(word: string, name: string): boolean {
  if (word.length < SHORTEST || name.length < SHORTEST || Math.abs(word.length - name.length) > 2)
    return false;
  const limit = Math.max(word.length, name.length) < LONG || isDictionaryWord(name) ? 1 : 2;
  const near = distance(word, name);
  const close = near <= limit || (near === 2 && isSwapped(word, name));
  if (!close || !soundsAlikeAtFirst(word, name)) return false;
  return !isDictionaryWord(word);
}

/** Whether two neighbouring letters changed places. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function soundsAlikeAtFirst(a: string, b: string): boolean {
  return a[0] === b[0] || variantKey(a)[0] === variantKey(b)[0] || isSwapped(a, b);
}
