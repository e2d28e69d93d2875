import { growingNames } from './growing-names.ts';
import type { RawPassage } from './passages.ts';
import { randomOf } from './random.ts';

const SENTENCE = /[^.!?]+[.!?]+["”’)]*\s*/g;

/** A capitalised word inside a sentence, which most often is part of a name. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu;

/** Share of the names that are replaced, so that new text brings new words as real text does. */
const REPLACED = 0.5;

/**
 * Passages put together from the sentences of others, two a passage, with some of the names
 * replaced; always the same for the same passages. None where none are given.
 */
export function morePassages(passages: readonly RawPassage[], count: number): RawPassage[] {
  const random = randomOf(2);
  const name = growingNames(random);
  const sentence = (): string => {
    const { text } = random.pick(passages);
    const sentences = text.match(SENTENCE) ?? [text];
    const found = random.pick(sentences).trim();
    return found.replace(NAME, (word) => (random.chance(REPLACED) ? name() : word));
  };
  if (passages.length === 0) return [];
  return Array.from({ length: Math.max(0, count) }, () => ({
    title: random.pick(passages).title,
    text: `${sentence()} ${sentence()}`,
  }));
}
