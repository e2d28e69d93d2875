import type { Entity } from './name.ts';
import { type IndexedForm, nameIndexOf, nameWords } from './name-index.ts';

/**
 * Names that a beginning may lead to, best first, at most `max`, in their display form. Any word of
 * any form may begin so ("lop" → "Andrew Lopez"); after a whole first word the next is completed.
 * Without a beginning: the names that are named most.
 */
export function completeNames(
  prefix: string,
  entities: readonly Entity[],
  max: number,
): readonly string[] {
  const words = nameWords(prefix);
  const best = new Map<Entity, number>();
  for (const form of nameIndexOf(entities).forms) {
    const rank = rankOf(form, words);
    if (rank > (best.get(form.entity) ?? 0)) best.set(form.entity, rank);
  }
  const ranked = [...best].toSorted(
    ([a, x], [b, y]) => y - x || b.mentions.length - a.mentions.length || a.id - b.id,
  );
  return [...new Set(ranked.map(([entity]) => entity.name))].slice(0, max);
}

/** 2: the form begins so; 1: a later word does; 0: none. */
function rankOf({ words }: IndexedForm, prefix: readonly string[]): number {
  const start = words.findIndex((_, i) => beginsAt(words, i, prefix));
  return start < 0 ? 0 : start === 0 ? 2 : 1;
}

function beginsAt(words: readonly string[], at: number, prefix: readonly string[]): boolean {
  return prefix.every((part, i) => {
    const word = words[at + i];
    return word !== undefined && (i === prefix.length - 1 ? word.startsWith(part) : word === part);
  });
}
