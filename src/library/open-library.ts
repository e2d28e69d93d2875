import type { Collection } from '../articles/article.ts';
import { findOrigins } from '../articles/origins.ts';
import { claimRules, findClaims } from '../claims/find-claims.ts';
import { readDocument } from '../claims/reading.ts';
import type { Knowledge } from '../language/knowledge.ts';
import { findNames } from '../language/names/find-names.ts';
import { joinNames } from '../language/names/join-names.ts';
import { resolvePronouns } from '../language/names/resolve-pronouns.ts';
import { makePassages } from '../passages/passage.ts';
import { prepareDocument } from '../passages/prepare-document.ts';
import { buildIndex } from '../search/build-index.ts';
import { embeddedLibrary } from './embedded-library.ts';
import type { Library } from './library.ts';
import { makeEvidence } from './make-evidence.ts';

/** Articles are read in slices, so that a bot that is already running goes on answering. */
const SLICE = 20;

/**
 * Makes a collection ready: reads every article, joins names over all of them, finds claims and
 * indexes the passages. In memory; `onProgress` counts articles.
 */
export async function openLibrary(
  collection: Collection,
  knowledge: Knowledge,
  onProgress?: (done: number, total: number) => void,
): Promise<Library> {
  const { articles, problems } = collection;
  const { gazetteer, lexicon, names } = knowledge;
  const tools = {
    gazetteer,
    findNames: (text: string, sentences: Parameters<typeof findNames>[1]) =>
      findNames(text, sentences, {
        places: (name) => gazetteer.lookup(name).length > 0,
        data: names,
      }),
  };
  const readings = [];
  for (const [i, article] of articles.entries()) {
    readings.push(readDocument(prepareDocument(article), tools));
    if ((i + 1) % SLICE === 0) {
      onProgress?.(i + 1, articles.length);
      await new Promise((resume) => setImmediate(resume));
    }
  }
  const entities = joinNames(
    readings.map((reading) => reading.names),
    names,
  );
  const entityOf = readings.map((reading) =>
    Array.from<number | undefined>({ length: reading.names.length }),
  );
  for (const entity of entities) {
    for (const { document, mention } of entity.mentions) {
      const row = entityOf[document];
      if (row !== undefined) row[mention] = entity.id;
    }
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const rules = claimRules(lexicon);
  const evidence = [];
  const passages = [];
  for (const [i, reading] of readings.entries()) {
    const row = entityOf[i] ?? [];
    const links = resolvePronouns(
      reading.sentences,
      reading.names,
      (mention) => byId.get(row[mention] ?? -1),
      names,
    );
    evidence.push(
      ...makeEvidence(
        reading,
        findClaims(reading, rules, lexicon),
        { entityOf: row, links },
        knowledge,
      ),
    );
    passages.push(...makePassages(reading.document));
    if ((i + 1) % SLICE === 0) await new Promise((resume) => setImmediate(resume));
  }
  onProgress?.(articles.length, articles.length);
  return embeddedLibrary({
    articles,
    problems,
    origins: findOrigins(articles),
    evidence,
    entities,
    index: await buildIndex(passages),
    gazetteer,
    names,
    lexicon,
  });
}
