/** What of a passage is searched, in the order in which its scores are added up. */
export const FIELDS = ['text', 'title', 'section'] as const;

/**
 * How much a term counts in each field. A title and a heading say what all passages below them are
 * about: they help, but must not lift every sentence of an article over one that has the words.
 */
export const BOOST = { text: 3, title: 1, section: 1 } as const;

/** Settings of BM25 that ranked best on Cranfield, CACM and CISI (MiniSearch's own: d .5, b .7). */
export const BM25 = { k: 1.2, b: 0.75, d: 0 } as const;

/** What a word that stands for a term of the query counts beside it: MiniSearch's own values. */
export const WEIGHTS = { fuzzy: 0.45, prefix: 0.375 } as const;
