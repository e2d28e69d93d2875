import { plain } from '../plain.ts';

/**
 * Spellings of one name in English texts, as rewrites of its plain form, in order: transliteration
 * of Slavic and Arabic names, umlauts, doubled letters. After them "Kandinsky", "Kandinskiy" and
 * "Kandinskyy" are equal, as are "Schroeder" and "Schröder".
 */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/s[ck]h?(?:i|ii|y|yy|iy|yi|ij)$/, 'ski'],
  [/off$/, 'ov'],
  [/eff$/, 'ev'],
  [/tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/ie/g, 'e'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ou/g, 'u'],
  [/ae/g, 'a'],
  [/ei/g, 'ai'],
  [/([aeiou])h$/, '$1'],
  [/z$/, 's'],
  [/(.)\1+/g, '$1'],
];

/** A key that spelling variants of one name share; never a reason by itself to take two people for one. */
export function variantKey(name: string): string {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  if (KEYS.size >= KEYS_LIMIT) KEYS.clear();
  const key = REWRITES.reduce((word, [pattern, by]) => word.replace(pattern, by), plain(name));
  KEYS.set(name, key);
  return key;
}

/** Names repeat; twenty replacements a word are worth keeping. */
const KEYS = new Map<string, string>();
const KEYS_LIMIT = 50_000;
