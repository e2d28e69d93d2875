import { isDictionaryWord } from '../tokens.ts';
import type { NameData } from './data.ts';
import { isNickname } from './given-names.ts';
import { isMisspelling } from './misspelling.ts';
import type { KnownName } from './name.ts';
import { type NameIndex, nameWords } from './name-index.ts';
import { variantKey } from './variant-key.ts';

/**
 * How a query fits a name. `exact`: one of its forms, but for case, marks and diacritics; `part`:
 * some of its words; `variant`: with another spelling, nickname or initial; `misspelt`: nearly.
 */
type MatchQuality = 'exact' | 'part' | 'variant' | 'misspelt';

/** A name that a query may mean. */
export interface NameMatch {
  readonly entity: KnownName;
  /** The form that fits. */
  readonly form: string;
  readonly quality: MatchQuality;
  /** 0 to 1: the quality first, then how much of the name the query covers and how often it is named. */
  readonly score: number;
}

const BASE: Readonly<Record<MatchQuality, number>> = {
  exact: 0.8,
  part: 0.6,
  variant: 0.4,
  misspelt: 0.2,
};

/**
 * The names that a phrase of a question may mean, best first. Every word of the phrase must fit, but
 * for titles before the name. Misspellings are tried only when nothing else fits. Two people of one
 * surname are both returned.
 */
export function matchName(query: string, index: NameIndex, data: NameData): readonly NameMatch[] {
  for (const words of readings(query, data)) {
    // An ordinary word in lower case asks for the thing, not for a name that has the word in it.
    const ordinary =
      words.length === 1 && words.every(isDictionaryWord) && query === query.toLowerCase();
    for (const find of ordinary ? [wholeForms] : [sameWords, otherSpellings, misspellings]) {
      const matches = find(words, index, data);
      if (matches.length > 0) return bestPerEntity(matches);
    }
  }
  return [];
}

/** The phrase as it stands, then without the titles before the name. */
function readings(query: string, data: NameData): readonly (readonly string[])[] {
  const words = nameWords(query).filter((word, i) => i > 0 || !/^(?:the|a|an)$/.test(word));
  const title = words.findLastIndex((word) => data.honorifics.has(word) || data.roles.has(word));
  const untitled = words.slice(title + 1);
  if (words.length === 0) return [];
  return title >= 0 && untitled.length > 0 ? [words, untitled] : [words];
}

/** Forms that are the phrase. */
function wholeForms(words: readonly string[], index: NameIndex): readonly NameMatch[] {
  return (index.byWhole.get(words.join('')) ?? []).map((at) => toMatch(at, 'exact', words, index));
}

/** Forms that are the phrase, or hold all its words. */
function sameWords(words: readonly string[], index: NameIndex): readonly NameMatch[] {
  const parts = formsWith(words, index, (word) => [word]);
  return [...wholeForms(words, index), ...parts.map((at) => toMatch(at, 'part', words, index))];
}

/** Forms whose words are spelt otherwise, shortened or given by an initial; the surname at least is spelt out. */
function otherSpellings(
  words: readonly string[],
  index: NameIndex,
  data: NameData,
): readonly NameMatch[] {
  const joined = variantKey(words.join(''));
  const whole = index.byVariant.get(joined) ?? [];
  const together = whole.flatMap((word) => index.byWord.get(word) ?? []);
  const respelt = formsWith(words, index, (word) =>
    isDictionaryWord(word) ? [word] : (index.byVariant.get(variantKey(word)) ?? []),
  );
  const short = words.length < 2 ? [] : shortGivenNames(words, index, data);
  const all = [...together, ...respelt, ...short, ...writtenTogether(words, index)];
  return [...new Set(all)].map((at) => toMatch(at, 'variant', words, index));
}

/** "Ray Kelly" for "Raymond Kelly", "J. Smith" for "John Smith". */
function shortGivenNames(
  words: readonly string[],
  index: NameIndex,
  data: NameData,
): readonly number[] {
  const surname = words.at(-1) ?? '';
  const [given = ''] = words;
  const bearers = (index.byVariant.get(variantKey(surname)) ?? []).flatMap(
    (word) => index.byWord.get(word) ?? [],
  );
  return bearers.filter((at) => {
    const form = index.form(at);
    const [first = ''] = form?.words ?? [];
    if (form?.entity.kind !== 'person' || form.words.length < 2) return false;
    const initial = given.length === 1 && first.startsWith(given);
    return initial || isNickname(given, first, data);
  });
}

/** "DelGiudice" for "Vincent Del Giudice", "Vincent DelGiudice" for both. */
function writtenTogether(words: readonly string[], index: NameIndex): readonly number[] {
  const last = words.at(-1) ?? '';
  if (last.length < 6) return [];
  return (index.byPair.get(last) ?? []).filter((at) => {
    const rest = index.form(at)?.words.slice(0, -2) ?? [];
    return words.slice(0, -1).every((word) => rest.includes(word));
  });
}

function misspellings(words: readonly string[], index: NameIndex): readonly NameMatch[] {
  const near = formsWith(words, index, (word) => {
    // A word of the dictionary is meant as it is written.
    if (isDictionaryWord(word)) return index.byWord.has(word) ? [word] : [];
    const respelt = index.byVariant.get(variantKey(word)) ?? [];
    return respelt.length > 0
      ? respelt
      : wordsLike(word, index).filter((name) => isMisspelling(word, name));
  });
  return near.map((at) => toMatch(at, 'misspelt', words, index));
}

/** Words that begin as a word does, sounds as it does, or with its second letter: the first two may be swapped. */
function wordsLike(word: string, { byInitial }: NameIndex): readonly string[] {
  const initials = new Set([word[0] ?? '', word[1] ?? '', variantKey(word)[0] ?? '']);
  return [...new Set([...initials].flatMap((initial) => byInitial.get(initial) ?? []))];
}

/** Forms that hold, for every word of the phrase, one of the words that may stand for it. */
function formsWith(
  words: readonly string[],
  index: NameIndex,
  alternatives: (word: string) => readonly string[],
): readonly number[] {
  let common: Set<number> | undefined;
  for (const word of words) {
    const forms = new Set(alternatives(word).flatMap((one) => index.byWord.get(one) ?? []));
    common = common === undefined ? forms : new Set([...common].filter((at) => forms.has(at)));
    if (common.size === 0) return [];
  }
  return [...(common ?? [])];
}

function toMatch(
  at: number,
  quality: MatchQuality,
  words: readonly string[],
  index: NameIndex,
): NameMatch {
  const found = index.form(at);
  if (found === undefined) throw new Error(`No form ${at} in the index of names`);
  const cover = Math.min(1, words.length / Math.max(1, found.words.length));
  const fame = 1 - 1 / (1 + found.entity.mentioned / 5);
  return {
    entity: found.entity,
    form: found.form,
    quality,
    score: BASE[quality] + 0.05 * cover + 0.13 * fame,
  };
}

/** One match an entity, the best; then by score. Equal scores keep the entities' order. */
function bestPerEntity(matches: readonly NameMatch[]): readonly NameMatch[] {
  const best = new Map<number, NameMatch>();
  for (const match of matches) {
    const known = best.get(match.entity.id);
    if (known === undefined || match.score > known.score) best.set(match.entity.id, match);
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score || a.entity.id - b.entity.id);
}
