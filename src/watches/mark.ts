import { createHash } from 'node:crypto';
import { nextTurn } from '../language/slices.ts';
import type { Library } from '../library/library.ts';
import type { Reading } from './watch.ts';

/** 66 bits: none of a million texts is taken for another. */
const LENGTH = 11;

/** Articles marked in one go. */
const SLICE = 100;

/** Stands for a text in the file of watches. */
export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);
}

/** The articles of a library, each with the mark of its text. */
export async function readingOf(library: Library): Promise<Reading> {
  const marks: [string, string][] = [];
  for (const [i, { id }] of (await library.sources()).entries()) {
    if (i % SLICE === SLICE - 1) await nextTurn();
    marks.push([id, markOf((await library.text(id)) ?? '')]);
  }
  return Object.fromEntries(marks);
}
