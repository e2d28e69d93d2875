import type { Answer } from '../answers/answer.ts';

/** What every platform is given: words as they were typed, in; the answer, out. May reject. */
export type Ask = (text: string) => Promise<Answer>;

/** Names of the collection that complete what was typed so far, the likeliest first. */
export type Complete = (prefix: string) => Promise<readonly string[]>;

/** The whole text of an article by its id, as offsets of quotes count it; undefined for none. */
export type ReadText = (article: string) => Promise<string | undefined>;
