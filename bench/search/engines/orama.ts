import { readFile, writeFile } from 'node:fs/promises';
import { type Engine, LIMIT, QUERY_CLASSES } from '../engine.ts';
import { requirePeer } from '../peer.ts';

/** What is used of Orama 3. `Database` is its own affair. */
interface Orama<Database = unknown> {
  create(options: { readonly schema: Readonly<Record<string, 'string'>> }): Database;
  insertMultiple(
    database: Database,
    documents: readonly { readonly id: string; readonly text: string }[],
    batch: number,
  ): Promise<unknown>;
  save(database: Database): unknown;
  load(database: Database, saved: unknown): void;
  search(
    database: Database,
    query: { readonly term: string; readonly limit: number; readonly tolerance?: number },
  ): Found | Promise<Found>;
}

interface Found {
  readonly hits: readonly { readonly id: string }[];
}

const orama: Orama = requirePeer('@orama/orama');
const OPTIONS = { schema: { text: 'string' } } as const;

/** Passages that it takes at once; at its own choice it rests between batches. */
const BATCH = 5000;

/** Orama; it completes words always, and lets a letter differ where typos are asked. */
export const engine: Engine = {
  classes: QUERY_CLASSES,
  build: async (texts, file) => {
    const database = orama.create(OPTIONS);
    const documents = texts.map((text, id) => ({ id: String(id), text }));
    await orama.insertMultiple(database, documents, BATCH);
    await writeFile(file, JSON.stringify(orama.save(database)));
  },
  open: async (file) => {
    const database = orama.create(OPTIONS);
    orama.load(database, JSON.parse(await readFile(file, 'utf8')));
    return async (term, asked) => {
      const tolerance = asked === 'fuzzy' ? { tolerance: 1 } : {};
      const { hits } = await orama.search(database, { term, limit: LIMIT, ...tolerance });
      return hits.map(({ id }) => Number(id));
    };
  },
};
