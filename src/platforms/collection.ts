import type { Ask, ReadText } from './ask.ts';

/** What the collection gives to every platform. */
export interface Collection {
  readonly ask: Ask;
  readonly text: ReadText;
}
