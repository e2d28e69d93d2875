import type { NameData } from './data.ts';

/** What finding names needs to know from outside the text. */
export interface NameOptions {
  /** Whether the gazetteer knows a name, written as here, as a place. */
  readonly places: (name: string) => boolean;
  readonly data: NameData;
}
