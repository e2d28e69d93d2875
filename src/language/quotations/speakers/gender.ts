import type { NounPhrase } from '../noun-phrase.ts';
import type { Paragraph } from '../scene.ts';

export type Gender = 'm' | 'f';

const MALE = new Set(
  'he him his mr mr. sir lord king prince father son brother husband uncle grandfather nephew boy man gentleman actor widower'.split(
    ' ',
  ),
);
const FEMALE = new Set(
  'she her hers mrs mrs. ms ms. miss dame lady queen princess mother daughter sister wife aunt grandmother niece girl woman actress widow'.split(
    ' ',
  ),
);

/** Whether a word says that someone is a man or a woman ("Mr.", "spokeswoman", "mother"). */
export function genderOf(lower: string): Gender | undefined {
  if (FEMALE.has(lower) || lower.endsWith('woman')) return 'f';
  if (MALE.has(lower) || /(?:[^o]|^)man$/.test(lower)) return 'm';
  return undefined;
}

/** What the words of a phrase, its apposition and a title before it say of gender. */
export function phraseGender(paragraph: Paragraph, phrase: NounPhrase): Gender | undefined {
  const heads = [phrase.head, phrase.apposition?.head ?? phrase.head];
  for (const i of [phrase.from - 1, phrase.from, ...heads]) {
    const token = paragraph.tokens[i];
    const next = paragraph.tokens[i + 1];
    // "the woman's lawyer" says nothing of the lawyer.
    if (token === undefined || next?.lower === "'s" || /^(?:his|her)$/.test(token.lower)) continue;
    const gender = genderOf(token.lower);
    if (gender !== undefined) return gender;
  }
  return undefined;
}
