/** Accents of the Latin script. */
const MARKS = /[\u0300-\u036f]+/g;
const APOSTROPHES = /[\u2018\u2019\u02bb\u02bc\u02bf\u02be`]/g;
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bSt\.? /g, 'Saint '],
  [/\bMt\.? /g, 'Mount '],
  [/\bFt\.? /g, 'Fort '],
  [/ & /g, ' and '],
];
/** Letters that Unicode does not take apart into a base and a mark. */
const UNDIVIDED: Readonly<Record<string, string>> = Object.fromEntries(
  'ßss æae ÆAe œoe ŒOe øo ØO łl ŁL đd ĐD ðd ÐD þth ÞTh ıi əa ƏA'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const UNDIVIDED_LETTERS = new RegExp(`[${Object.keys(UNDIVIDED).join('')}]`, 'g');
const PLAIN = /^[A-Za-z' -]*$/;
const HAS_SHORT_FORM = /(?:St|Mt|Ft)\.? |&/;

/**
 * The form under which a place name is kept and looked up: without diacritics, with plain
 * apostrophes, "St. Paul" as "Saint Paul". Case is kept: "reading" is no town.
 */
export function spellingKey(name: string): string {
  const key = PLAIN.test(name) ? name : unmarked(name);
  if (!HAS_SHORT_FORM.test(key)) return key;
  return LONG_FORMS.reduce((form, [short, long]) => form.replace(short, long), key);
}

function unmarked(name: string): string {
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(UNDIVIDED_LETTERS, (letter) => UNDIVIDED[letter] ?? letter);
}

/** "PALM SPRINGS" → "Palm Springs", "STRATFORD-UPON-AVON" → "Stratford-upon-Avon": as the gazetteer writes names. */
export function fromCapitals(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=[ -])(?:Of|The|And|Upon|On|De|La|Al|Do|Da)(?=[ -])/g, (word) =>
      word.toLowerCase(),
    );
}
