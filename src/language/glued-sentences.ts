import { isAbbreviation } from './abbreviations.ts';

// A word of three letters or more, the stop, and a capitalised word that a space or mark follows:
// "… agreed.After the vote", not "U.S.Senate", "Mr.Hale" or "example.Com/page".
const GLUED =
  /(?<![\p{L}\p{N}@/._'-])([\p{L}'-]*\p{Ll}{2})([.?!]["')\]]*)(?=(["'(]?\p{Lu}\p{Ll}*)(?=[\s,;'"]))/gu;

/** What every glued stop has; most sentences have none, and this is quicker to see. */
const HINT = /\p{Ll}[.?!]["'(\])]*\p{Lu}/u;

/** Endings of addresses and file names that are written with a capital now and then. */
const ENDINGS = new Set(['com', 'org', 'net', 'gov', 'edu', 'co', 'js', 'io', 'ai', 'tv', 'uk']);

/** Offsets into `sentence` where a new sentence begins without a space before it. */
export function glueBreaks(sentence: string): readonly number[] {
  if (!HINT.test(sentence)) return [];
  const breaks: number[] = [];
  for (const match of sentence.matchAll(GLUED)) {
    const [whole, word = '', stop = '', next = ''] = match;
    if (word.length < 3 || ENDINGS.has(next.toLowerCase())) continue;
    if (stop === '.' && isAbbreviation(word, next)) continue;
    breaks.push(match.index + whole.length);
  }
  return breaks;
}
