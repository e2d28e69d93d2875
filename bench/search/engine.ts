/** The kinds of queries that speed is measured with. */
export const QUERY_CLASSES = ['name', 'multi', 'question', 'prefix', 'fuzzy'] as const;
export type QueryClass = (typeof QUERY_CLASSES)[number];

/** What a query is: `topic` is one of a test collection, whose words are whole and spelled right. */
export type Asked = QueryClass | 'topic';

/** How many hits each engine is asked for. */
export const LIMIT = 10;

/**
 * Positions of the best passages for a query, `LIMIT` at most, the best first. A passage fits that has
 * any of the words. An engine whose search takes settings is told what the query is; ours is not.
 */
type Search = (query: string, asked: Asked) => readonly number[] | Promise<readonly number[]>;

/** A search engine to be measured, at its most natural settings. */
export interface Engine {
  /** The kinds of queries that it has a way to answer. */
  readonly classes: readonly QueryClass[];
  /** Indexes the texts of passages into a file, all in one field. */
  readonly build: (texts: readonly string[], file: string) => Promise<void>;
  /** Opens such a file, in another process. */
  readonly open: (file: string) => Promise<Search>;
}
