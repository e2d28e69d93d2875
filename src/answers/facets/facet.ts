import type { Lexicon } from '../../language/lexicon.ts';
import type { Gazetteer } from '../../language/places/gazetteer.ts';
import type { Library } from '../../library/library.ts';
import type { Draft } from '../draft.ts';
import type { Argument } from '../terms.ts';

/** What every facet answers from. */
export interface FacetInput {
  readonly library: Library;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly argument: Argument;
  /** For `/said X about Y`: Y. */
  readonly about?: Argument;
}

/** One kind of question. No groups: nothing found. */
export type FacetAnswerer = (input: FacetInput) => Promise<Draft>;
