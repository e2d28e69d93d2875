import type { SearchablePassage } from '../passage-index.ts';
import { FIELDS } from '../ranking.ts';
import { termOf } from '../terms.ts';
import { visitWords } from '../words.ts';
import type { Counts } from './codes.ts';
import { createWordTable } from './word-table.ts';

/** Counts the terms of one passage after the other. Terms are numbered as they come. */
export interface Tally {
  /** Reads a passage, which has a number; the one before must be closed. */
  readonly read: (passage: SearchablePassage, number: number) => void;
  /** How many different terms each field of the passage being read has. */
  readonly lengths: Readonly<Counts>;
  /** Hands over the terms of the passage being read, each once, and ends it. */
  readonly close: (visit: (term: number, counts: Counts) => void) => void;
  readonly terms: () => readonly string[];
  /** When a term was first seen: the number of the passage times the number of fields, plus the field's. */
  readonly seen: (term: number) => number;
  /** In how many passages a term is, by field and in any. */
  readonly frequency: (term: number) => Counts & { readonly postings: number };
}

const NONE = -1;

export function createTally(): Tally {
  const byTerm = new Map<string, number>();
  const terms: string[] = [];
  const known: Term[] = [];
  const open: Term[] = [];
  const lengths = { text: 0, title: 0, section: 0 };
  /** The passages of an article share its title, those of a section its heading. */
  const heads = FIELDS.map(() => ({ text: '', numbers: [] as readonly number[] }));

  /** Numbers of the terms of words; -1 for words that are not searched for. */
  const table = createWordTable((word) => {
    const term = termOf(word);
    return term === '' ? NONE : (byTerm.get(term) ?? enter(term));
  });

  function enter(term: string): number {
    const number = terms.push(term) - 1;
    byTerm.set(term, number);
    known.push(createTerm(number));
    return number;
  }

  function numbersOf(field: number, text: string): readonly number[] {
    const head = heads[field];
    if (head !== undefined && head.text === text) return head.numbers;
    const numbers: number[] = [];
    visitWords(text, (from, start, end) => {
      const number = table.numberOf(from, start, end);
      if (number !== NONE) numbers.push(number);
    });
    heads[field] = { text, numbers };
    return numbers;
  }

  return {
    lengths,
    read: (passage, number) => {
      for (let field = 0; field < FIELDS.length; field += 1) {
        const name = FIELDS[field] ?? 'text';
        let different = 0;
        for (const at of numbersOf(field, passage[name])) {
          const term = known[at];
          if (term === undefined) continue;
          if (term.seen === NONE) term.seen = number * FIELDS.length + field;
          if (term.text + term.title + term.section === 0) open.push(term);
          if (term[name] === 0) different += 1;
          term[name] += 1;
        }
        lengths[name] = different;
      }
    },
    close: (visit) => {
      for (const term of open) {
        const { number, frequency } = term;
        visit(number, term);
        frequency.postings += 1;
        if (term.text > 0) frequency.text += 1;
        if (term.title > 0) frequency.title += 1;
        if (term.section > 0) frequency.section += 1;
        term.text = 0;
        term.title = 0;
        term.section = 0;
      }
      open.length = 0;
    },
    terms: () => terms,
    seen: (term) => known[term]?.seen ?? 0,
    frequency: (term) => known[term]?.frequency ?? { postings: 0, ...lengths },
  };
}

/** What is known of a term, and how often the passage being read has it. */
interface Term {
  readonly number: number;
  seen: number;
  text: number;
  title: number;
  section: number;
  readonly frequency: { postings: number; text: number; title: number; section: number };
}

function createTerm(number: number): Term {
  return {
    number,
    seen: NONE,
    text: 0,
    title: 0,
    section: 0,
    frequency: { postings: 0, text: 0, title: 0, section: 0 },
  };
}
