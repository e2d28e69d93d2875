import { growingNames } from './growing-names.ts';
import type { RawPassage } from './passages.ts';
import { randomFrom, randomOf } from './random.ts';

const PEOPLE = ['Marta Lindqvist', 'Tomas Okoro', 'Ines Valdor', 'Judge Halden', 'Captain Reyes'];
const BODIES = ['the Harbour Board', 'Ansel Shipping', 'the regional court', 'the rescue service'];
const PLACES = ['Port Ansel', 'Greywater Bay', 'Norhaven', 'the old customs house', 'Quay 7'];
const DAYS = ['on Monday', 'on 12 April 2031', 'late in March', 'two days later', 'in 2029'];
const VERBS = ['met', 'accused', 'questioned', 'thanked', 'sued', 'warned'];
const NOUNS = ['inquiry', 'ferry', 'repairs', 'insurers', 'crew', 'storm', 'hearing', 'report'];

/**
 * Passages of an invented story, always the same for a count: sentences with people, places, days,
 * numbers and quotations, and names that are more the longer the text is, as in a real one.
 */
export function makeUpPassages(count: number): readonly RawPassage[] {
  const random = randomFrom(1);
  const pick = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? '';
  const rare = growingNames(randomOf(2));
  const sentences = [
    () => `${pick(PEOPLE)} ${pick(VERBS)} ${pick(BODIES)} over the ${pick(NOUNS)} ${pick(DAYS)}.`,
    () =>
      `At least ${number()} people were taken to ${pick(PLACES)} ${pick(DAYS)}, ${rare()} said.`,
    () => `“The ${pick(NOUNS)} cannot wait for the ${pick(NOUNS)},” said ${pick(PEOPLE)}.`,
    () =>
      `The ${pick(NOUNS)} at ${pick(PLACES)} cost $${number()} million, according to ${rare()}.`,
    () => `${capital(pick(BODIES))} will hear ${pick(PEOPLE)} and ${rare()} at ${pick(PLACES)}.`,
  ];
  const number = (): number => Math.ceil(random() * 400);
  return Array.from({ length: count }, () => {
    const first = sentences[Math.floor(random() * sentences.length)]?.() ?? '';
    const second = sentences[Math.floor(random() * sentences.length)]?.() ?? '';
    return { title: `${capital(pick(NOUNS))} at ${pick(PLACES)}`, text: `${first} ${second}` };
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
