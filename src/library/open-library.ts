import type { Collection } from '../articles/article.ts';
import { createSourceOf } from '../articles/credits.ts';
import { findingOrigins } from '../articles/origins.ts';
import type { Knowledge } from '../language/knowledge.ts';
import { joiningNames } from '../language/names/join-names.ts';
import { resolvePronouns } from '../language/names/resolve-pronouns.ts';
import { inSlices, nextTurn } from '../language/slices.ts';
import { makePassages } from '../passages/passage.ts';
import { buildIndex } from '../search/build-index.ts';
import { assembling } from './compact/assemble.ts';
import { layingDown } from './compact/lay-down.ts';
import { openTables } from './compact/open-tables.ts';
import type { Library } from './library.ts';
import { sourceEntry } from './source-entry.ts';
import { makeEvidence } from './make-evidence.ts';
import { type ArticleRead, createReadingMemory } from './reading-memory.ts';

/** Makes a collection ready; `onProgress` counts articles. */
export type OpenLibrary = (
  collection: Collection,
  onProgress?: (done: number, total: number) => void,
) => Promise<Library>;

/** Makes one collection ready. */
export function openLibrary(
  collection: Collection,
  knowledge: Knowledge,
  onProgress?: (done: number, total: number) => void,
): Promise<Library> {
  return createOpener(knowledge)(collection, onProgress);
}

/**
 * Makes collections ready, one after the other: reads every article, joins names over all of them,
 * finds claims and indexes the passages, in memory. What it read of an article it keeps for the next
 * collection, so that one changed article costs no reading of the others. Work is done in slices of an
 * article or so, so that a bot that is already running goes on answering.
 */
export function createOpener(knowledge: Knowledge): OpenLibrary {
  const memory = createReadingMemory(knowledge);
  const { gazetteer, lexicon, names, outlets } = knowledge;
  const sourceOf = createSourceOf(outlets);
  return async ({ articles: given, problems }, onProgress) => {
    const read: ArticleRead[] = [];
    for (const article of given) {
      read.push(memory.read(article));
      onProgress?.(read.length, given.length);
      await nextTurn();
    }
    memory.keep(read);
    const articles = read.map(({ article }) => article);
    const entities = await inSlices(
      joiningNames(
        read.map(({ reading }) => reading.names),
        names,
      ),
    );
    const entityOf = read.map(({ reading }) =>
      Array.from<number | undefined>({ length: reading.names.length }),
    );
    for (const entity of entities) {
      for (const { document, mention } of entity.mentions) {
        const row = entityOf[document];
        if (row !== undefined) row[mention] = entity.id;
      }
    }
    await nextTurn();
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const evidence = [];
    const passages = [];
    for (const [i, { reading, claims }] of read.entries()) {
      const row = entityOf[i] ?? [];
      const links = resolvePronouns(
        reading.sentences,
        reading.names,
        (mention) => byId.get(row[mention] ?? -1),
        names,
      );
      evidence.push(...makeEvidence(reading, claims, { entityOf: row, links }, knowledge));
      passages.push(...makePassages(reading.document));
      await nextTurn();
    }
    const shard = await inSlices(layingDown(evidence, lexicon));
    const origins = await inSlices(findingOrigins(articles, sourceOf));
    const tables = await inSlices(
      assembling([shard], {
        problems,
        sources: articles.map((article, i) => sourceEntry(article, origins[i] ?? i + 1)),
        names: entities.map(({ mentions: _, ...known }) => known),
        texts: articles.map(({ text }) => text),
      }),
    );
    return openTables(tables, { index: await buildIndex(passages), gazetteer, names });
  };
}
