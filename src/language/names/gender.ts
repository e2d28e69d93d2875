import { plain } from '../plain.ts';
import type { Gender, NameData } from './data.ts';

/** The gender that a title tells: "Mrs", "Sir", "businesswoman", "34-year-old mother". */
export function titleGender(title: string | undefined, data: NameData): Gender {
  if (title === undefined) return 'u';
  for (const word of plain(title)
    .split(/[^a-z'-]+/)
    .toReversed()) {
    const gender =
      data.honorifics.get(word) ??
      data.roles.get(word) ??
      data.roles.get(word.split('-').at(-1) ?? word);
    if (gender !== undefined && gender !== 'u') return gender;
  }
  return 'u';
}

/** The gender that a person's given name tells; initials and unknown names tell none. */
export function nameGender(name: string, data: NameData): Gender {
  for (const word of plain(name).split(/\s+/).slice(0, -1)) {
    const gender =
      data.givenNames.get(word) ??
      data.givenNames.get(word.split('-')[0] ?? word) ??
      data.honorifics.get(word);
    if (gender !== undefined) return gender;
  }
  return data.givenNames.get(plain(name)) ?? 'u';
}
