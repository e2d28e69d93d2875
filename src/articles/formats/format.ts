import type { Problem } from '../article.ts';
import type { Metadata } from '../metadata.ts';

/** What a file of some format says, or why it could not be used. */
export type Content =
  | {
      readonly kind: 'content';
      /** The text that quotes are cut from. */
      readonly text: string;
      /** Where the prose begins. */
      readonly bodyStart: number;
      readonly metadata: Metadata;
      /** Whether a first line "# …" is a title. */
      readonly markdown: boolean;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'unusable'; readonly problem: Problem };

/** Reads the bytes of a file; `name` is its name in problems. Pure, and never throws. */
export type Format = (bytes: Uint8Array, name: string) => Content;
