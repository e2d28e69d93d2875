/** A headline, and whether the article states it or the first words of its text stand in. */
export interface Title {
  readonly text: string;
  readonly stated: boolean;
}

/**
 * One article as it was read. `text` is the whole file, front matter included, so that every
 * offset in the program points into what the reader can open (of a web page it is the article's
 * text without markup: see page/page-text.ts); `bodyStart` is where the prose begins.
 * What the article does not state is absent, never guessed.
 */
export interface Article {
  readonly id: string;
  readonly title: Title;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url?: string;
  readonly text: string;
  readonly bodyStart: number;
  /** The version that this one took the place of, and the day when, where it was kept. */
  readonly earlier?: {
    readonly text: string;
    readonly bodyStart: number;
    /** `YYYY-MM-DD`. */
    readonly replaced: string;
  };
}

/** A file of a collection that could not be used, or not wholly: what, why, and what to do. */
export interface Problem {
  readonly file: string;
  readonly reason: string;
}

/** What reading a folder gave: the articles in the order of their ids, and what went wrong. */
export interface Collection {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}
