import { z } from 'zod';
import { plain } from '../plain.ts';

/** `u`: borne by women and men, or unknown. */
export type Gender = 'f' | 'm' | 'u';

/** Lines of words with spaces between them, as config/names.yaml writes its long lists. */
const wordLines = z
  .array(z.string().min(1))
  .transform((lines) => lines.flatMap((line) => line.split(/\s+/)));
const wordSet = wordLines.transform((words) => new Set(words.map(plain)) as ReadonlySet<string>);
const byGender = z
  .strictObject({ f: wordLines, m: wordLines, u: wordLines })
  .transform(genderTable);
const phrases = z.array(z.string().min(1));

/**
 * config/names.yaml, made ready for look-up: general knowledge of names, nothing of one story.
 * Words are kept in the form that `plain` gives (lower case, no diacritics).
 */
export const NameData = z.strictObject({
  givenNames: byGender,
  nicknames: z.record(z.string(), phrases).transform(nicknameTable),
  honorifics: byGender,
  roles: byGender,
  bodyHeads: wordSet,
  bodies: phrases.transform((names) => new Set(names.map(plain)) as ReadonlySet<string>),
  placeHeads: wordSet,
  eventHeads: wordSet,
  eventStarts: wordSet,
  otherHeads: wordSet,
  particles: wordSet,
  demonyms: wordSet,
  sameNames: z.array(phrases.min(2)),
});
export type NameData = z.infer<typeof NameData>;

/** A word listed under two genders says nothing about gender. */
function genderTable(
  lists: Readonly<Record<Gender, readonly string[]>>,
): ReadonlyMap<string, Gender> {
  const table = new Map<string, Gender>();
  for (const gender of ['f', 'm', 'u'] as const) {
    for (const word of lists[gender]) {
      const key = plain(word);
      table.set(key, table.has(key) && table.get(key) !== gender ? 'u' : gender);
    }
  }
  return table;
}

/** Name → every name it may stand for, both ways: bill → {william}, william → {bill, will, …}. */
function nicknameTable(
  entries: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const known = table.get(from) ?? new Set<string>();
    table.set(from, known.add(to));
  };
  for (const [formal, pets] of Object.entries(entries)) {
    for (const pet of pets) {
      link(plain(formal), plain(pet));
      link(plain(pet), plain(formal));
    }
  }
  return table;
}
