import type { Context, Evidence } from '../evidence.ts';
import { openSets } from './open-sets.ts';
import type { PlaceOf } from './place-codec.ts';
import { createBodyReader, type ReadBody, type SentenceBody } from './sentence-codec.ts';
import type { StringTable } from './string-table.ts';
import type { Tables } from './tables.ts';

/** Sentences that are kept unpacked, about 10 KB each; others as long as somebody holds them. */
const HELD = 4000;

/** Sentences by number. While anybody holds one, the same number gives the same object. */
export type SentenceAt = (number: number) => Evidence;

export function openSentences(tables: Tables, strings: StringTable, placeOf: PlaceOf): SentenceAt {
  const { sentences, headings, around, bodies, facts } = tables;
  const sets = openSets(tables, strings);
  const readers = facts.shapes.map(({ from, shapes }) => ({ from, read: lazyReader(shapes) }));
  const met = new Map<number, WeakRef<Evidence>>();
  const held: Evidence[] = [];
  let next = 0;

  function lazyReader(shapes: (typeof facts.shapes)[number]['shapes']): ReadBody {
    let reader: ReadBody | undefined;
    return (bytes, start) => {
      reader ??= createBodyReader(shapes, placeOf);
      return reader(bytes, start);
    };
  }

  function bodyOf(number: number, start: number): SentenceBody {
    const reader = readers.findLast(({ from }) => from <= number);
    const bytes = bodies.read(bodies.starts[number] ?? 0, bodies.starts[number + 1] ?? 0);
    if (reader === undefined) throw new RangeError(`no sentence ${number}`);
    return reader.read(bytes, start);
  }

  function contextOf(number: number): readonly Context[] {
    const found: Context[] = [];
    for (let k = around.starts[number] ?? 0; k < (around.starts[number + 1] ?? 0); k += 1) {
      const weight = around.weights[k] ?? 0;
      found.push({
        keys: sets.keys(around.sets[k] ?? 0),
        weight: facts.values[weight >> 1] ?? 0,
        ...((weight & 1) === 1 ? { isHeading: true } : {}),
      });
    }
    return found;
  }

  function unpack(number: number): Evidence {
    const article = facts.sources[sentences[number * 4] ?? 0]?.id ?? '';
    const sentence = sentences[number * 4 + 1] ?? 0;
    const start = sentences[number * 4 + 2] ?? 0;
    let body: SentenceBody | undefined;
    let context: readonly Context[] | undefined;
    function own(): SentenceBody {
      body ??= bodyOf(number, start);
      return body;
    }
    return {
      id: `${article}#${sentence}`,
      article,
      sentence,
      start,
      end: sentences[number * 4 + 3] ?? 0,
      heading: headings[number] === 1,
      keys: sets.occurrences(number),
      get text() {
        return own().text;
      },
      get label() {
        return own().label;
      },
      get tokens() {
        return own().tokens;
      },
      get clauses() {
        return own().clauses;
      },
      get phrases() {
        return own().phrases;
      },
      get claims() {
        return own().claims;
      },
      get context() {
        context ??= contextOf(number);
        return context;
      },
    };
  }

  return (number) => {
    const known = met.get(number)?.deref();
    if (known !== undefined) return known;
    const made = unpack(number);
    met.set(number, new WeakRef(made));
    held[next] = made;
    next = (next + 1) % HELD;
    return made;
  };
}
