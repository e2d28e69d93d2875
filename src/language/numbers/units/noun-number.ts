/** Plurals that no rule makes, and their singulars. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['shelves', 'shelf'],
  ['thieves', 'thief'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['calves', 'calf'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['analyses', 'analysis'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['alumni', 'alumnus'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['bonuses', 'bonus'],
  ['campuses', 'campus'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['zombies', 'zombie'],
  ['rookies', 'rookie'],
  ['calories', 'calorie'],
  ['ties', 'tie'],
  ['pies', 'pie'],
  ['lies', 'lie'],
  ['shoes', 'shoe'],
  ['canoes', 'canoe'],
  ['caches', 'cache'],
  ['axes', 'axe'],
]);

/** Nouns that are counted without a plural ending. */
const INVARIANT = new Set(
  (
    'police crew staff personnel aircraft spacecraft watercraft sheep fish deer cattle livestock poultry ' +
    'shrimp series species offspring troops infantry cavalry clergy folk faculty head cod salmon trout ' +
    'bison moose swine squid elderly youth hovercraft rotorcraft militia data media bacteria dead wounded injured ' +
    'missing others percent homeless unemployed hostage-takers'
  ).split(' '),
);

/** Adjectives of nations that stand for their people without an ending: "three Chinese". */
const NATIONAL = /(?:ese|[^f]ish|french|dutch|swiss|thai|iraqi|israeli|pakistani|afghan)$/;

const COMPOUND = /^(.*?)(men|women|people|children)$/;
const SINGULAR_IN_S =
  /(?:ss|us|is|news|gas|bus|politics|mathematics|physics|economics|perhaps|always|yes)$/;

/** Whether a word, in lower case, can be the plural that a number above one counts. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word) || INVARIANT.has(word) || COMPOUND.test(word)) return true;
  return word.length > 2 && word.endsWith('s') && !SINGULAR_IN_S.test(word);
}

/** Whether a capitalised word names people of a nation. */
export function isNational(word: string): boolean {
  return NATIONAL.test(word);
}

/** The singular of a noun, in lower case: "people" → "person", "agencies" → "agency". */
export function singular(noun: string): string {
  const word = noun.toLowerCase();
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (INVARIANT.has(word)) return word === 'others' ? 'other' : word;
  const [, stem, many] = COMPOUND.exec(word) ?? [];
  if (stem !== undefined && many !== undefined) return `${stem}${IRREGULAR.get(many) ?? many}`;
  if (!word.endsWith('s') || SINGULAR_IN_S.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word) && !/(?:[aeiou]ses|[^t]zes)$/.test(word))
    return word.slice(0, -2);
  if (/(?:[^aeiou]oes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The plural of a singular noun, as "20-point" counts points. */
export function plural(noun: string): string {
  const word = noun.toLowerCase();
  for (const [many, one] of IRREGULAR) if (one === word) return many;
  const [, stem, one] = /^(.*?)(man|woman|person|child)$/.exec(word) ?? [];
  if (stem !== undefined && one !== undefined) return `${stem}${plural(one)}`;
  if (INVARIANT.has(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
