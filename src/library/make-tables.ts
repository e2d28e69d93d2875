import type { Article, Collection } from '../articles/article.ts';
import { createSourceOf } from '../articles/credits.ts';
import { findingOrigins } from '../articles/origins.ts';
import { isSameArticle } from '../articles/same-article.ts';
import type { Knowledge } from '../language/knowledge.ts';
import { joiningNames } from '../language/names/join-names.ts';
import type { Entity, KnownName } from '../language/names/name.ts';
import { inSlices, nextTurn } from '../language/slices.ts';
import { writingIndex } from '../search/index-bytes.ts';
import { createIndexKeeper } from '../search/keep-index.ts';
import { assembling } from './compact/assemble.ts';
import { passagesOf } from './compact/passages-of.ts';
import type { Tables } from './compact/tables.ts';
import type { Identified, Reader } from './reader.ts';
import { sourceEntry } from './source-entry.ts';

/** Makes a collection ready; `onProgress` counts articles. */
export type MakeTables = (
  collection: Collection,
  onProgress?: (done: number, total: number) => void,
) => Promise<Tables>;

/**
 * Makes collections ready, one after the other: readers read the articles side by side, then names are
 * joined over all of them, and what each reader laid down is put together.
 */
export function createTableMaker(
  readers: readonly Reader[],
  { names, outlets }: Pick<Knowledge, 'names' | 'outlets'>,
): MakeTables {
  const sourceOf = createSourceOf(outlets);
  const keepIndex = createIndexKeeper();
  let last: readonly Article[] = [];
  return async ({ articles, problems }, onProgress) => {
    let done = 0;
    const parts = shareOut(articles, readers.length);
    const shares = readers.map((reader, i) => ({ reader, share: parts[i] ?? [] }));
    const mentions = (
      await Promise.all(
        shares.map(({ share, reader }) =>
          reader.read(share, () => {
            done += 1;
            onProgress?.(done, articles.length);
          }),
        ),
      )
    ).flat();
    const entities = await inSlices(joiningNames(mentions, names));
    const entityOf = mentions.map((own) => Array.from<number | undefined>({ length: own.length }));
    for (const entity of entities) {
      for (const { document, mention } of entity.mentions) {
        const row = entityOf[document];
        if (row !== undefined) row[mention] = entity.id;
      }
    }
    await nextTurn();
    let from = 0;
    const laying = shares.map(({ share, reader }) => {
      const own = identified(entityOf.slice(from, from + share.length), entities);
      from += share.length;
      return reader.layDown(own);
    });
    const origins = await inSlices(findingOrigins(articles, sourceOf));
    const shards = await Promise.all(laying);
    const tables = await inSlices(
      assembling(shards, {
        problems,
        sources: articles.map((article, i) => sourceEntry(article, origins[i] ?? i + 1)),
        names: entities.map(withoutMentions),
        texts: articles.map(({ text }) => text),
      }),
    );
    const index = await keepIndex(passagesOf(tables), changedSince(last, articles));
    last = articles;
    return { ...tables, index: await inSlices(writingIndex(index)) };
  };
}

function identified(entityOf: Identified['entityOf'], entities: readonly Entity[]): Identified {
  const own = new Set(entityOf.flat());
  return {
    entityOf,
    names: entities.filter(({ id }) => own.has(id)).map(withoutMentions),
  };
}

function withoutMentions({ id, kind, name, forms, mentioned }: Entity): KnownName {
  return { id, kind, name, forms, mentioned };
}

/** Articles in their order in as many shares, about alike in length of text. */
function shareOut(articles: readonly Article[], shares: number): readonly (readonly Article[])[] {
  const total = articles.reduce((sum, { text }) => sum + text.length, 0);
  const shared: Article[][] = Array.from({ length: shares }, () => []);
  let sum = 0;
  for (const article of articles) {
    shared[Math.min(shares - 1, Math.floor((sum / total) * shares))]?.push(article);
    sum += article.text.length;
  }
  return shared;
}

/** Ids of the articles that came, went or are not what they were. */
function changedSince(before: readonly Article[], now: readonly Article[]): ReadonlySet<string> {
  const known = new Map(before.map((article) => [article.id, article]));
  const changed = new Set<string>();
  for (const article of now) {
    const old = known.get(article.id);
    if (old === undefined || !isSameArticle(old, article)) changed.add(article.id);
    known.delete(article.id);
  }
  for (const id of known.keys()) changed.add(id);
  return changed;
}
