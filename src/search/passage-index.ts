/** What the index needs to know of a passage. */
export interface SearchablePassage {
  /** Unlike any other passage's of the collection. */
  readonly id: string;
  /** Id of its article. */
  readonly article: string;
  readonly text: string;
  /** Headline of its article; empty where the article states none. */
  readonly title: string;
  /** Words of the headings above it; empty at the top of an article. */
  readonly section: string;
}

/** A passage that has at least one term of the query. */
export interface PassageHit {
  readonly id: string;
  readonly article: string;
  /** Greater than 0; comparable within one search only. */
  readonly score: number;
  /** The terms of the query (see `terms`) that the passage, its title or its section has. */
  readonly terms: readonly string[];
}

/** How many hits are wanted at most: a whole number from 0. */
interface SearchOptions {
  readonly limit: number;
}

/** Passages made searchable. Promises, because a collection may live in a database. */
export interface PassageIndex {
  /**
   * Passages that have any term of the query, the best first; equal ones in the order of their
   * articles' ids, those of an article as they were given. A query without terms finds nothing.
   */
  search(query: string, options: SearchOptions): Promise<readonly PassageHit[]>;
}
