import { setImmediate } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import { allowedMistakes, isPrefix } from './expansion.ts';
import type {
  PassageHit,
  PassageIndex,
  SearchablePassage,
  SearchOptions,
} from './passage-index.ts';
import { terms } from './terms.ts';

/**
 * How much a term counts in each field. A title and a heading say what all passages below them are
 * about: they help, but must not lift every sentence of an article over one that has the words.
 */
const BOOST = { text: 3, title: 1, section: 1 };

/** Settings of BM25 that ranked best on Cranfield, CACM and CISI (MiniSearch's own: d .5, b .7). */
const BM25 = { k: 1.2, b: 0.75, d: 0 };

/** Passages (about 0.1 ms each) that are indexed before other work of the process gets its turn. */
const CHUNK = 100;

interface Entry extends Pick<SearchablePassage, 'text' | 'title' | 'section'> {
  /** Position in the list of passages. */
  readonly id: number;
}

/**
 * Makes passages searchable, in memory. Long lists are indexed in chunks, so that the process can
 * answer questions meanwhile.
 */
export async function buildIndex(passages: readonly SearchablePassage[]): Promise<PassageIndex> {
  const vocabulary = new Set<string>();
  const heads = new Map<string, string[]>();
  /** All passages of an article share its title. */
  function headTerms(text: string): string[] {
    const known = heads.get(text);
    if (known !== undefined) return known;
    const found = terms(text);
    heads.set(text, found);
    return found;
  }
  const index = new MiniSearch<Entry>({
    fields: Object.keys(BOOST),
    tokenize: (text, field) => {
      const found = field === 'text' ? terms(text) : headTerms(text);
      for (const term of found) vocabulary.add(term);
      return found;
    },
    processTerm: (term) => term,
    searchOptions: {
      tokenize: terms,
      boost: BOOST,
      bm25: BM25,
      prefix: (term) => isPrefix(term, vocabulary.has(term)),
      fuzzy: (term) => allowedMistakes(term, vocabulary.has(term)),
    },
  });
  for (const [id, { text, title, section }] of passages.entries()) {
    if (id > 0 && id % CHUNK === 0) await setImmediate();
    index.add({ id, text, title, section });
  }

  async function search(query: string, { limit }: SearchOptions): Promise<readonly PassageHit[]> {
    const found = index.search(query).map((result) => ({
      position: Number(result.id),
      // MiniSearch multiplies by the number of terms matched, which costs .05 of nDCG.
      score: result.score / result.queryTerms.length,
      terms: result.queryTerms,
    }));
    found.sort((a, b) => b.score - a.score || a.position - b.position);
    return found.slice(0, limit).flatMap(({ position, score, terms: matched }) => {
      const passage = passages[position];
      if (passage === undefined) return [];
      return [{ id: passage.id, article: passage.article, score, terms: matched }];
    });
  }

  return { search };
}
