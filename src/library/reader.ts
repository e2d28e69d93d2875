import type { Article } from '../articles/article.ts';
import type { Knowledge } from '../language/knowledge.ts';
import type { KnownName, NameMention } from '../language/names/name.ts';
import { resolvePronouns } from '../language/names/resolve-pronouns.ts';
import { inSlices, nextTurn } from '../language/slices.ts';
import { makePassages } from '../passages/passage.ts';
import { type Laid, layingDown } from './compact/lay-down.ts';
import type { Shard } from './compact/shard.ts';
import { makeEvidence } from './make-evidence.ts';
import { type ArticleRead, createReadingMemory, type KeptReadings } from './reading-memory.ts';

/** What is known of some articles' names once all articles were read. */
export interface Identified {
  /** For each article the number of the entity of each of its names. */
  readonly entityOf: readonly (readonly (number | undefined)[])[];
  /** Those entities. */
  readonly names: readonly KnownName[];
}

/** Reads articles, in this thread or another: first each for itself, then knowing who is who. */
export interface Reader {
  /** The names in each article, in order. `onProgress` is called after each. */
  readonly read: (
    articles: readonly Article[],
    onProgress: () => void,
  ) => Promise<readonly (readonly NameMention[])[]>;
  /** Lays down the articles that were read last. */
  readonly layDown: (identified: Identified) => Promise<Shard>;
}

/**
 * A reader in this thread. What it read of an article it keeps for the next time. Work is done in slices
 * of an article or so, so that a bot that is already running goes on answering.
 */
export function createReader(knowledge: Knowledge, kept?: KeptReadings): Reader {
  const memory = createReadingMemory(knowledge, kept);
  let last: readonly ArticleRead[] = [];
  return {
    read: async (articles, onProgress) => {
      const read: ArticleRead[] = [];
      for (const article of articles) {
        read.push(memory.read(article));
        onProgress();
        await nextTurn();
      }
      memory.keep(read);
      last = read;
      return read.map(({ reading }) => reading.names);
    },
    layDown: async ({ entityOf, names }) => {
      const byId = new Map(names.map((name) => [name.id, name]));
      const laid: Laid[] = [];
      for (const [i, { reading, claims }] of last.entries()) {
        const row = entityOf[i] ?? [];
        const links = resolvePronouns(
          reading.sentences,
          reading.names,
          (mention) => byId.get(row[mention] ?? -1),
          knowledge.names,
        );
        const passages = makePassages(reading.document);
        const evidence = makeEvidence(reading, claims, { entityOf: row, links }, knowledge);
        for (const [k, one] of evidence.entries())
          laid.push({ evidence: one, section: passages[k]?.section ?? '' });
        await nextTurn();
      }
      return inSlices(layingDown(laid, knowledge.lexicon));
    },
  };
}
