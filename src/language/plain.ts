/** Letters that Unicode does not take apart into a plain letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

const WHOLE_LETTER = new RegExp(`[${Object.keys(WHOLE_LETTERS).join('')}]`, 'g');

/** Accents of the Latin, Greek and Cyrillic scripts; the vowel signs of Indic scripts are not among them. */
const ACCENTS = /[\u0300-\u036f]+/g;

const BEYOND_ASCII = /[^ -~\s]/;

/**
 * A text as it is compared: lower case, without diacritics ("Łódź" → "lodz", "Zoë" → "zoe").
 * Lengths may change, so offsets into the result mean nothing outside it.
 */
export function plain(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] ?? letter);
}
