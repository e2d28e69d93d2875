import type { Ask, Complete, ReadText } from './ask.ts';

/** What the collection gives to a platform. */
export interface Collection {
  readonly ask: Ask;
  readonly complete: Complete;
  readonly text: ReadText;
}
