import { plain } from '../plain.ts';
import type { NameData } from './data.ts';
import { variantKey } from './variant-key.ts';

/** A person's name taken apart; words are in plain form. */
export interface PersonName {
  /** All words, honorifics, "Jr." and quoted nicknames left out. */
  readonly words: readonly string[];
  /** What stands before the surname, initials without their point; empty for a bare name. */
  readonly given: readonly string[];
  /** The surname with its particles, written together ("delgiudice"). */
  readonly surname: string;
  /** `variantKey` of the surname, Arabic articles left out. */
  readonly surnameKey: string;
  readonly suffix?: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const ARABIC_ARTICLE = /^(?:al|el|an|ar|as|ash|at|az)$/;

/** Reads "Vincent Del Giudice", "J.K. Rowling", "Osama bin Laden", "al-Zawahiri". */
export function readPersonName(text: string, data: NameData): PersonName {
  const all = plain(text)
    .replace(/"[^"]*"/g, ' ')
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/\b(al|el|an|ar|as|ash|at|az)-/g, '$1 ')
    .split(/[\s,]+/)
    .map((word) => word.replace(/[."]/g, ''))
    .filter((word) => /\p{L}/u.test(word));
  const suffix = all.length > 1 && SUFFIX.test(all.at(-1) ?? '') ? all.at(-1) : undefined;
  const words = suffix === undefined ? all : all.slice(0, -1);
  while (words.length > 1 && data.honorifics.has(words[0] ?? '')) words.shift();
  const initials = new Set(
    [...plain(text).matchAll(/(?<!\p{L})(\p{L})\./gu)].map(([, one]) => one),
  );
  const from = surnameStart(words, initials, data);
  const surname = words.slice(from);
  const core = surname.filter((word, i) => i === surname.length - 1 || !ARABIC_ARTICLE.test(word));
  return {
    words,
    given: words.slice(0, from),
    surname: surname.join(''),
    surnameKey: variantKey(core.join('')),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** The last word, and the particles before it, which no initial is ("E. Hale"). "Ana de Lyon" has the surname "de Lyon", "Al Hale" the surname "Hale". */
function surnameStart(
  words: readonly string[],
  initials: ReadonlySet<string | undefined>,
  data: NameData,
): number {
  let from = words.length - 1;
  while (
    from > 0 &&
    data.particles.has(words[from - 1] ?? '') &&
    !initials.has(words[from - 1]) &&
    (from > 1 || !data.givenNames.has(words[from - 1] ?? ''))
  )
    from--;
  return Math.max(from, 0);
}
