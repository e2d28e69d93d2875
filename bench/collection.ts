import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RawPassage } from './passages.ts';

/** Passages of an article that is made of passages. */
export const PER_ARTICLE = 20;

/** Writes passages as articles of a collection, a paragraph each, dated one day after the other. */
export async function writeCollection(
  folder: string,
  passages: readonly RawPassage[],
): Promise<void> {
  for (let at = 0; at < passages.length; at += PER_ARTICLE) {
    const id = String(at / PER_ARTICLE).padStart(5, '0');
    const day = new Date(Date.UTC(2031, 0, 1 + at / PER_ARTICLE)).toISOString().slice(0, 10);
    const title = JSON.stringify(passages[at]?.title ?? '');
    const paragraphs = passages
      .slice(at, at + PER_ARTICLE)
      .map(({ text }) => text.replace(/\s+/g, ' '));
    const article = `---\ntitle: ${title}\npublished: ${day}\n---\n${paragraphs.join('\n\n')}\n`;
    await writeFile(join(folder, `${id}.md`), article);
  }
}
