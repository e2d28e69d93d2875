import type { Problem } from '../articles/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Revision } from '../passages/revision.ts';
import type { Evidence, Key } from './evidence.ts';

/** What an article's source line needs. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string;
  /** False: the article has no headline and its first words stand in. */
  readonly titleStated: boolean;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  /** Number of its origin, from 1; articles with one number are one witness. */
  readonly origin: number;
  /** What is different from the version before. */
  readonly revision?: Revision;
}

/** What the collection holds. */
export interface Coverage {
  readonly articles: number;
  readonly origins: number;
  readonly passages: number;
  /** Newest publication date stated, `YYYY-MM-DD`. */
  readonly newest?: string;
}

/** A name of the collection that a question may mean. */
export interface NameFound {
  readonly entity: number;
  readonly kind: 'person' | 'body' | 'place' | 'event' | 'other';
  /** The fullest form. */
  readonly name: string;
  /** How the question's words meet the name: `variant` and `misspelt` are said to the asker. */
  readonly quality: 'exact' | 'part' | 'variant' | 'misspelt';
}

/**
 * One collection made ready. Everything that an answer is made from comes through here; promises,
 * because a collection may outgrow the process and live in a database. A library never changes: a
 * changed collection is another library.
 */
export interface Library {
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
  /** In the order of their ids. */
  sources(): Promise<readonly SourceEntry[]>;
  /** The whole text of an article, as its offsets count it. */
  text(article: string): Promise<string | undefined>;
  /** Passages on a topic, the best first. */
  search(
    query: string,
    limit: number,
  ): Promise<
    readonly {
      readonly evidence: Evidence;
      readonly score: number;
      readonly terms: readonly string[];
    }[]
  >;
  /** Sentences in which, or around which, any of the keys stands; those with the rarest keys first. */
  withKeys(keys: readonly Key[], limit: number): Promise<readonly Evidence[]>;
  /** Sentences that claim a role for an entity, or quote it. */
  about(entity: number, facet: 'role' | 'said'): Promise<readonly Evidence[]>;
  /**
   * Sentences that describe somebody by a word with one of these beginnings (see `beginningOf`), at
   * most so many, those with the rarest of the keys first; given in the order of the collection.
   */
  describing(
    beginnings: readonly string[],
    keys: readonly Key[],
    limit: number,
  ): Promise<readonly Evidence[]>;
  /** Sentences with a claim of a kind, in the order of the collection. */
  claiming(facet: Claim['facet']): Promise<readonly Evidence[]>;
  /** The fullest form of a name. */
  nameOf(entity: number): Promise<string>;
  /** Names that the words may mean, best first. */
  matchNames(words: string): Promise<readonly NameFound[]>;
  nearestNames(words: string, limit: number): Promise<readonly string[]>;
  /** Names and topics that what was typed begins, best first; nearly begins, where none does. */
  complete(typed: string, limit: number): Promise<readonly string[]>;
  /** Most mentioned first. */
  prominentNames(kind: NameFound['kind'], limit: number): Promise<readonly string[]>;
  /** Keys of the place, or of the state that its capital or adjective stands for, that a word names. */
  placeKeys(word: string): Promise<readonly Key[]>;
  /** In how many sentences a key stands; 0: nowhere. */
  frequency(key: Key): Promise<number>;
  /** Whether the word occurs in lower case: a word of the language, not only a name. */
  isWord(word: string): Promise<boolean>;
  /** Sentences that give the number, time or place of one of the claims, in the order of the collection. */
  withValues(claims: readonly Claim[], limit: number): Promise<readonly Evidence[]>;
  /** Sentences that give something of a kind (`k:money`, `k:clock`; see `kindKeys`), in the order of the collection. */
  withKinds(kinds: readonly string[], limit: number): Promise<readonly Evidence[]>;
  /** Keys of what the collection as a whole is about; none where its articles tell of many things. */
  theme(): Promise<ReadonlySet<Key>>;
}
