import type { Slices } from '../../language/slices.ts';
import { FIELDS } from '../ranking.ts';
import type { Source } from './join.ts';
import { ROW } from './segment.ts';

/** Postings (about 4 ns each) that are looked at before others get their turn. */
const POSTINGS = 100_000;

/** What is known of the terms of a segment without the passages that are gone. */
export interface Alive {
  /** 1 for each term that any passage has. */
  readonly present: Uint8Array;
  /** As in a segment. */
  readonly frequencies: Uint32Array;
  /** When each term was first seen: the number of the passage times the number of fields, plus the field's. */
  readonly seen: Uint32Array;
}

/** @param numbers the number of each passage in the whole, ascending */
export function* tallying({ segment, gone }: Source, numbers: Uint32Array): Slices<Alive> {
  const { passages, codes, starts, rows } = segment;
  const count = starts.length - 1;
  const present = new Uint8Array(count);
  const seen = new Uint32Array(count);
  const frequencies = gone === undefined ? segment.frequencies : new Uint32Array(count * 3);
  let since = 0;
  for (let term = 0; term < count; term += 1) {
    const end = starts[term + 1] ?? 0;
    const at = term * FIELDS.length;
    for (let i = starts[term] ?? 0; i < end; i += 1) {
      const passage = passages[i] ?? 0;
      if (gone?.[passage] === 1) continue;
      const row = (codes[i] ?? 0) * ROW;
      const inText = Number(rows[row] !== 0);
      const inTitle = Number(rows[row + 2] !== 0);
      if (present[term] === 0) {
        present[term] = 1;
        // The first field that has it.
        const field = inText === 1 ? 0 : 2 - inTitle;
        seen[term] = (numbers[passage] ?? 0) * FIELDS.length + field;
      }
      if (gone === undefined) break;
      frequencies[at] = (frequencies[at] ?? 0) + inText;
      frequencies[at + 1] = (frequencies[at + 1] ?? 0) + inTitle;
      frequencies[at + 2] = (frequencies[at + 2] ?? 0) + Number(rows[row + 4] !== 0);
    }
    since += gone === undefined ? 1 : end - (starts[term] ?? 0);
    if (since > POSTINGS) {
      since = 0;
      yield;
    }
  }
  return { present, frequencies, seen };
}
