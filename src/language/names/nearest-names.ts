import { distance } from 'fastest-levenshtein';
import { isDictionaryWord } from '../tokens.ts';
import type { KnownName } from './name.ts';
import { type NameIndex, nameWords } from './name-index.ts';

/** Less alike than this is no help to anybody: about every second letter wrong. */
const LIKENESS = 0.5;

/**
 * Names that look most like a phrase that matched none and begin with the same letter, best first, at most `max`: for "did you
 * mean". Ordinary words of the phrase count only when it has no others.
 */
export function nearestNames(query: string, index: NameIndex, max: number): readonly string[] {
  const { form, byInitial, byWord } = index;
  const all = nameWords(query);
  const unusual = all.filter((word) => !isDictionaryWord(word));
  const words = unusual.length > 0 ? unusual : all;
  const best = new Map<KnownName, number>();
  for (const word of words) {
    for (const name of byInitial.get(word[0] ?? '') ?? []) {
      const likeness = alike(word, name);
      if (likeness < LIKENESS) continue;
      for (const at of byWord.get(name) ?? []) {
        const entity = form(at)?.entity;
        if (entity !== undefined && likeness > (best.get(entity) ?? 0)) best.set(entity, likeness);
      }
    }
  }
  const ranked = [...best].toSorted(
    ([a, x], [b, y]) => y - x || b.mentioned - a.mentioned || a.id - b.id,
  );
  return [...new Set(ranked.map(([entity]) => entity.name))].slice(0, max);
}

/** 1 for equal words, falling with every wrong letter; a beginning counts as nearly the word. */
function alike(word: string, name: string): number {
  if (word.length < 3 || name.length < 3) return word === name ? 1 : 0;
  if (name.startsWith(word) || word.startsWith(name)) return 0.9;
  // The length alone may already rule it out.
  const longest = Math.max(word.length, name.length);
  if (Math.abs(word.length - name.length) > longest * (1 - LIKENESS)) return 0;
  return 1 - distance(word, name) / longest;
}
