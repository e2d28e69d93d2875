import { plain } from '../../plain.ts';
import { remembered } from '../../remembered.ts';
import type { NameData } from '../data.ts';
import { NAME_ENDINGS } from '../words.ts';

/** In names of several words a letter doubled or not is a slip ("Santa Rufina", "Santa Ruffina"); short words may be others. */
const SHORT = 4;

/** Names of a collection of 100,000 passages. */
const REMEMBERED = 200_000;

const SMALL = /^(?:of|the|and|for|on|in|de|la|&)$/;

/** Words of addresses and bodies that are also written short, after the first word of a name. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['ave', 'avenue'],
  ['st', 'street'],
  ['rd', 'road'],
  ['blvd', 'boulevard'],
  ['dr', 'drive'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['assn', 'association'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
]);

/** Prefixes of ships' names, which are as often left out. */
const SHIPS: ReadonlySet<string> = new Set('mv ms ss mt rms hms uss hmas hmcs fv mf'.split(' '));

/**
 * What all spellings of the name of a body, place or thing share: case, points, hyphens, "the" and a
 * firm's ending do not count, and "Department of State" is "State Department".
 */
export const nameKey = remembered(REMEMBERED, (text: string, data: NameData): string => {
  const key = plain(text)
    .replace(/\./g, '')
    .replace(/'s?\b/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .filter((word, i, all) => all.length === 1 || i > 0 || !SHIPS.has(word))
    .map((word, i) => (i === 0 ? word : (SHORT_FORMS.get(word) ?? word)))
    .map((word, _, all) =>
      all.length > 1 && word.length > SHORT ? word.replace(/(\p{L})\1/gu, '$1') : word,
    );
  while (key.length > 1 && NAME_ENDINGS.has(key.at(-1) ?? '')) key.pop();
  const at = key.indexOf('of');
  if (at > 0 && data.bodyHeads.has(key[at - 1] ?? '')) {
    return [...key.slice(0, at - 1), ...key.slice(at + 1), key[at - 1]].join(' ');
  }
  return key.join(' ');
});

/** First letters of the words that count: "World Health Organization" → "who"; empty for a single word. */
export function initialsOf(text: string): string {
  const words = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.test(word));
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}

/** Whether a name is written as an acronym ("WHO", "N.A.S.A."). */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,7})$/u.test(text);
}

/** Whether an acronym may stand for a long name that it is introduced with: its letters occur in order, the first first. */
export function mayStandFor(acronym: string, long: string): boolean {
  const letters = plain(acronym).replace(/\./g, '');
  const name = plain(long).replace(/^the /, '');
  if (name.charAt(0) !== letters.charAt(0)) return false;
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return initialsOf(long).length > 0;
}
