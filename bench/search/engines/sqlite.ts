import { type Engine, LIMIT } from '../engine.ts';
import { requirePeer } from '../peer.ts';

/** What is used of better-sqlite3. */
type Sqlite = new (
  file: string,
  options?: { readonly readonly: boolean },
) => {
  exec(sql: string): void;
  prepare(sql: string): {
    run(...values: readonly unknown[]): unknown;
    all(...values: readonly unknown[]): readonly { readonly rowid: number }[];
  };
  transaction(work: () => void): () => void;
  close(): void;
};

const Database: Sqlite = requirePeer('better-sqlite3');

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** SQLite's FTS5 with its Porter stemmer, without the text itself. It has nothing for typos. */
export const engine: Engine = {
  classes: ['name', 'multi', 'question', 'prefix'],
  build: async (texts, file) => {
    const database = new Database(file);
    database.exec(
      `CREATE VIRTUAL TABLE passage USING fts5(text, content='', tokenize='porter unicode61')`,
    );
    const insert = database.prepare('INSERT INTO passage (rowid, text) VALUES (?, ?)');
    database.transaction(() => {
      for (const [id, text] of texts.entries()) insert.run(id, text);
    })();
    database.close();
  },
  open: async (file) => {
    const database = new Database(file, { readonly: true });
    const select = database.prepare(
      `SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${LIMIT}`,
    );
    return (query, asked) => {
      const words = (query.match(WORD) ?? []).map((word) => `"${word}"`);
      const expression = words.join(' OR ') + (asked === 'prefix' ? '*' : '');
      return expression === '' ? [] : select.all(expression).map(({ rowid }) => rowid);
    };
  },
};
