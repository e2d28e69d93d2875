import type { RoleClaim } from '../claims/claim.ts';
import { plain } from '../language/plain.ts';
import { fullForm } from '../language/shortened-titles.ts';
import type { Evidence } from './evidence.ts';

/** Letters by which words of descriptions are looked up: enough for a verb and who does it ("lead", "leader"). */
const LETTERS = 3;

/** The first letters of a word, in plain form. */
export function beginningOf(word: string): string {
  return plain(word).slice(0, LETTERS);
}

/** The beginnings of the words of a description, in all forms that a question may name them by. */
export function beginningsIn(
  claim: RoleClaim,
  { text, start, tokens }: Pick<Evidence, 'text' | 'start' | 'tokens'>,
): ReadonlySet<string> {
  const described = plain(text.slice(claim.start - start, claim.end - start));
  // "co-chair" is asked for as one word, and its parts as well.
  const words = [/[^\p{L}\p{N}]+/u, /[^\p{L}\p{N}-]+/u].flatMap((mark) => described.split(mark));
  const lemmas = tokens
    .filter((token) => token.start >= claim.start && token.end <= claim.end)
    .map(({ lemma }) => lemma);
  const full = words.flatMap((word) => fullForm(word) ?? []);
  return new Set([...words, ...lemmas, ...full].filter((one) => one !== '').map(beginningOf));
}
