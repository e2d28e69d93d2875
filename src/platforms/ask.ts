import type { Answer } from '../answers/answer.ts';

/** What every platform is given: words as they were typed, in; the answer, out. May reject. */
export type Ask = (text: string) => Promise<Answer>;

/** Names of the collection that complete what was typed so far, the likeliest first. */
export type Complete = (prefix: string) => Promise<readonly string[]>;

/** The whole text of an article by its id, as offsets of quotes count it; undefined for none. */
export type ReadText = (article: string) => Promise<string | undefined>;

/** The kinds of names. */
type NameKind = 'person' | 'body' | 'place' | 'event' | 'other';

/** Names of the collection that some words may mean, the likeliest first, and how they meet them. */
export type MatchNames = (words: string) => Promise<
  readonly {
    readonly name: string;
    readonly kind: NameKind;
    readonly quality: 'exact' | 'part' | 'variant' | 'misspelt';
  }[]
>;

/** The names of a kind that are mentioned most. */
export type ProminentNames = (kind: NameKind, limit: number) => Promise<readonly string[]>;
