import type { Lexicon } from './lexicon.ts';
import type { NameData } from './names/data.ts';
import type { OutletData } from './outlets.ts';
import type { Gazetteer } from './places/gazetteer.ts';

/** The general knowledge of words, names and places that reading and answering stand on; see config/. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  readonly names: NameData;
  readonly outlets: OutletData;
}
