import MiniSearch from 'minisearch';
import { byCodeUnits } from './by-code-units.ts';
import type { SearchablePassage } from './passage-index.ts';
import { BM25, BOOST, FIELDS, WEIGHTS } from './ranking.ts';
import { terms } from './terms.ts';

/**
 * An empty MiniSearch with this project's settings. What of a query is a prefix or misspelt depends on
 * what is in the index, so a search states that itself.
 *
 * The terms of a field are given in alphabetical order. Positions play no part in the ranking, but
 * MiniSearch adds up the scores of similar words in an order that follows from when it first saw
 * each; so that order follows from the postings alone, and a segment need not keep positions.
 */
export function createMiniSearch(): MiniSearch<SearchablePassage> {
  return new MiniSearch<SearchablePassage>({
    fields: [...FIELDS],
    storeFields: ['article'],
    tokenize: (text) => terms(text).toSorted(byCodeUnits),
    processTerm: (term) => term,
    searchOptions: { tokenize: terms, boost: BOOST, bm25: BM25, weights: WEIGHTS },
  });
}
