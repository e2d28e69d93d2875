import type { Segment } from './segment.ts';

/** "RPSG" where the machine writes the low byte first, which is what the arrays of a file need. */
export const MAGIC = 0x47535052;

/**
 * Version of the file. Raise it with any change of its form, and with any change of `terms`, of which
 * the same file would then be searched by other words than it was made of.
 */
export const VERSION = 1;

/** Numbers of 32 bits before the table of sections: magic, version, sections, checksum of the header. */
export const HEADER_NUMBERS = 4;

/** Every section begins at a multiple of this many bytes, so that any typed array can lie there. */
const ALIGNMENT = 8;

/** The sections of a file, in order, with the bytes of one element. */
export const SECTIONS = [
  { name: 'averages', width: 8 },
  { name: 'lengths', width: 4 },
  { name: 'articleStarts', width: 4 },
  { name: 'articleOffsets', width: 4 },
  { name: 'articleUnits', width: 2 },
  { name: 'idOffsets', width: 4 },
  { name: 'idUnits', width: 2 },
  { name: 'vocabularyOffsets', width: 4 },
  { name: 'vocabularyUnits', width: 2 },
  { name: 'shared', width: 4 },
  { name: 'order', width: 4 },
  { name: 'frequencies', width: 4 },
  { name: 'starts', width: 4 },
  { name: 'rows', width: 4 },
  { name: 'passages', width: 4 },
  { name: 'codes', width: 2 },
  { name: 'wideCodes', width: 4 },
] as const;

type SectionName = (typeof SECTIONS)[number]['name'];

/** Bytes before the first section: the header, and of each section how many elements and its checksum. */
export const HEADER_BYTES = padded((HEADER_NUMBERS + 2 * SECTIONS.length) * 4);

/** A number of bytes made up to the next place where a section may begin. */
export function padded(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** The arrays of a segment by section. Only one of the two sections of codes has any. */
export function sectionsOf(segment: Segment): Readonly<Record<SectionName, NodeJS.TypedArray>> {
  const { articles, ids, vocabulary, codes } = segment;
  const isNarrow = codes instanceof Uint16Array;
  return {
    averages: segment.averages,
    lengths: segment.lengths,
    articleStarts: segment.articleStarts,
    articleOffsets: articles.offsets,
    articleUnits: articles.units,
    idOffsets: ids.offsets,
    idUnits: ids.units,
    vocabularyOffsets: vocabulary.offsets,
    vocabularyUnits: vocabulary.units,
    shared: segment.shared,
    order: segment.order,
    frequencies: segment.frequencies,
    starts: segment.starts,
    rows: segment.rows,
    passages: segment.passages,
    codes: isNarrow ? codes : new Uint16Array(),
    wideCodes: isNarrow ? new Uint32Array() : codes,
  };
}

/**
 * The segment that lies in the bytes of a file: no byte is copied.
 * @param counts elements of each section, in the order of `SECTIONS`
 */
export function viewSegment(bytes: ArrayBuffer, counts: readonly number[]): Segment {
  const places = new Map<SectionName, readonly [start: number, count: number]>();
  let start = HEADER_BYTES;
  for (const [i, { name, width }] of SECTIONS.entries()) {
    const count = counts[i] ?? 0;
    places.set(name, [start, count]);
    start += padded(count * width);
  }
  const bits16 = (name: SectionName) => new Uint16Array(bytes, ...(places.get(name) ?? [0, 0]));
  const bits32 = (name: SectionName) => new Uint32Array(bytes, ...(places.get(name) ?? [0, 0]));
  const wide = bits32('wideCodes');
  return {
    averages: new Float64Array(bytes, ...(places.get('averages') ?? [0, 0])),
    lengths: bits32('lengths'),
    articleStarts: bits32('articleStarts'),
    articles: { offsets: bits32('articleOffsets'), units: bits16('articleUnits') },
    ids: { offsets: bits32('idOffsets'), units: bits16('idUnits') },
    vocabulary: { offsets: bits32('vocabularyOffsets'), units: bits16('vocabularyUnits') },
    shared: bits32('shared'),
    order: bits32('order'),
    frequencies: bits32('frequencies'),
    starts: bits32('starts'),
    rows: bits32('rows'),
    passages: bits32('passages'),
    codes: wide.length > 0 ? wide : bits16('codes'),
  };
}
