import type { Side } from '../differing.ts';

/** How an answer is shown in a message. */
export interface SlackOptions {
  /** The bot's command with its slash, for help. */
  readonly command: string;
  /** From 0; one after the last is the last. */
  readonly page: number;
  readonly side: Side;
  /** Most values and quotes; a page has fewer where a message has no room for more. */
  readonly valuesPerPage: number;
  readonly quotesPerValue: number;
  /** Id of who asked, and may delete it. */
  readonly owner: string;
  /** Whether a button offers to show the answer to all: only where it is seen by one. */
  readonly shareable: boolean;
}
