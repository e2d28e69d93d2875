import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../src/articles/article.ts';
import { readCollection } from '../src/articles/read-collection.ts';
import { prepareDocument } from '../src/passages/prepare-document.ts';

/** The digests give what their originals state; none states a date, a publisher or an address. */
const KEYS: ReadonlySet<string> = new Set(['title', 'author']);

const { articles, problems } = await readCollection('seeds');

describe('seeds', () => {
  it('are five digests that are read without a problem', () => {
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(5);
  });

  it.each(articles)('$id states nothing but a title and an author', (article) => {
    expect(frontMatterKeys(article).filter((key) => !KEYS.has(key))).toEqual([]);
  });

  it.each(articles)('$id is named by its file', ({ id }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it.each(articles)('$id loses nothing but the rules of its tables', (article) => {
    const { blocks } = prepareDocument(article);
    const furniture = blocks.filter((block) => block.kind === 'furniture');
    expect(furniture.map(({ start, end }) => article.text.slice(start, end))).toEqual(
      article.text.match(/^\|[ |-]+\|$/gm) ?? [],
    );
  });
});

function frontMatterKeys({ text, bodyStart }: Article): readonly string[] {
  const front: unknown = parse(text.slice(0, bodyStart).replaceAll(/^---$/gm, ''));
  return Object.keys(front ?? {});
}
