import { ROW } from './segment.ts';

/** How often a term stands in each field of a passage. */
export interface Counts {
  readonly text: number;
  readonly title: number;
  readonly section: number;
}

/** Numbers the different postings: a few thousand among millions. */
export interface Codes {
  /** The number of a row: count and length of each field. The length of a field without the term is not looked at. */
  readonly of: (counts: Counts, lengths: Counts) => number;
  /** The rows sorted, and the place of each number among them. */
  readonly sorted: () => { readonly rows: Uint32Array; readonly places: Uint32Array };
}

/** Codes narrower than 32 bits have room for this many rows. */
const NARROW = 65_536;

/** Starts numbering. */
export function createCodes(): Codes {
  const numbers = new Map<number | string, number>();
  const rows: (readonly number[])[] = [];
  return {
    of: ({ text, title, section }, lengths) => {
      const ofText = text === 0 ? 0 : lengths.text;
      const ofTitle = title === 0 ? 0 : lengths.title;
      const ofSection = section === 0 ? 0 : lengths.section;
      const isSmall =
        text < 16 && title < 8 && section < 8 && ofText < 256 && ofTitle < 64 && ofSection < 64;
      // Nearly all are small: their key is a number of 30 bits.
      const key = isSmall
        ? (((((((((text << 3) | title) << 3) | section) << 8) | ofText) << 6) | ofTitle) << 6) |
          ofSection
        : `${text} ${ofText} ${title} ${ofTitle} ${section} ${ofSection}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, rows.length);
      return rows.push([text, ofText, title, ofTitle, section, ofSection]) - 1;
    },
    sorted: () => {
      const inOrder = [...rows.keys()].toSorted((a, b) =>
        compareRows(rows[a] ?? [], rows[b] ?? []),
      );
      const places = new Uint32Array(rows.length);
      for (const [place, number] of inOrder.entries()) places[number] = place;
      return { rows: Uint32Array.from(inOrder.flatMap((number) => rows[number] ?? [])), places };
    },
  };
}

/** Room for the codes of postings, as narrow as the rows allow. */
export function roomForCodes(rows: Uint32Array, postings: number): Uint16Array | Uint32Array {
  return rows.length / ROW <= NARROW ? new Uint16Array(postings) : new Uint32Array(postings);
}

function compareRows(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
