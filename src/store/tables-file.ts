import { Packr } from 'msgpackr';
import type { Blobs, Facts, Tables } from '../library/compact/tables.ts';
import type { FileState } from './fingerprint.ts';
import {
  type Fault,
  layOutSections,
  openSections,
  type Section,
  type SectionFile,
} from './section-file.ts';

const packr = new Packr();

/** What tables were made by and of. */
export interface Stamp {
  /** Of the version of the program. */
  readonly key: string;
  /** The folder's files when it was read. */
  readonly files: readonly FileState[];
  readonly marks: readonly (readonly [article: string, mark: string])[];
}

/** Tables as the sections of a file, chunks to be written one after the other. */
export function layOutTables({ key, files, marks }: Stamp, tables: Tables): readonly Uint8Array[] {
  const { facts, strings, sets, around, lists, names, bodies, index, texts } = tables;
  const sections: readonly Section[] = [
    { name: 'files', bytes: packr.pack(files).slice() },
    { name: 'marks', bytes: packr.pack(marks).slice() },
    { name: 'facts', bytes: packr.pack(facts).slice() },
    { name: 'strings.bytes', bytes: strings.bytes },
    { name: 'words', bytes: tables.isWord },
    { name: 'headings', bytes: tables.headings },
    { name: 'qualities', bytes: sets.qualities },
    { name: 'around.weights', bytes: around.weights },
    { name: 'strings.slots', bytes: bytesOf(strings.slots) },
    { name: 'strings.starts', bytes: bytesOf(strings.starts) },
    { name: 'sentences', bytes: bytesOf(tables.sentences) },
    { name: 'sections', bytes: bytesOf(tables.sections) },
    { name: 'sets.starts', bytes: bytesOf(sets.starts) },
    { name: 'sets.keys', bytes: bytesOf(sets.keys) },
    { name: 'sets.words', bytes: bytesOf(sets.words) },
    { name: 'around.starts', bytes: bytesOf(around.starts) },
    { name: 'around.sets', bytes: bytesOf(around.sets) },
    { name: 'lists.starts', bytes: bytesOf(lists.starts) },
    { name: 'lists.sentences', bytes: bytesOf(lists.sentences) },
    { name: 'names.bytes', bytes: names.strings.bytes },
    { name: 'names.slots', bytes: bytesOf(names.strings.slots) },
    { name: 'names.strings', bytes: bytesOf(names.strings.starts) },
    { name: 'names.starts', bytes: bytesOf(names.starts) },
    { name: 'names.items', bytes: bytesOf(names.items) },
    { name: 'names.owners', bytes: bytesOf(names.owners) },
    { name: 'names.places', bytes: bytesOf(names.places) },
    { name: 'bodies.starts', bytes: bytesOf(bodies.starts) },
    { name: 'texts.starts', bytes: bytesOf(texts.starts) },
    { name: 'index.base', bytes: new Uint8Array(index.base) },
    { name: 'index.live', bytes: new Uint8Array(index.live) },
    { name: 'index.gone', bytes: index.gone },
    { name: 'bodies', bytes: allOf(bodies), isLarge: true },
    { name: 'texts', bytes: allOf(texts), isLarge: true },
  ];
  return layOutSections(key, sections);
}

/** Tables whose large parts are read from a file that is open. */
export interface TablesFile extends Pick<Stamp, 'files' | 'marks'> {
  readonly tables: Tables;
}

/** Opens tables that were written under this key: nothing is unpacked but the facts. */
export async function openTablesFile(path: string, key: string): Promise<TablesFile | Fault> {
  const file = await openSections(path, key);
  if (typeof file === 'string') return file;
  return {
    tables: tablesIn(file),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by layOutTables, guarded by a checksum
    files: packr.unpack(file.section('files')) as Stamp['files'],
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    marks: packr.unpack(file.section('marks')) as Stamp['marks'],
  };
}

function tablesIn(file: SectionFile): Tables {
  const { section } = file;
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by layOutTables, guarded by a checksum
    facts: packr.unpack(section('facts')) as Facts,
    strings: {
      slots: of32(section('strings.slots')),
      starts: of32(section('strings.starts')),
      bytes: section('strings.bytes'),
    },
    isWord: section('words'),
    sentences: of32(section('sentences')),
    headings: section('headings'),
    sections: of32(section('sections')),
    sets: {
      starts: of32(section('sets.starts')),
      keys: of32(section('sets.keys')),
      words: of16(section('sets.words')),
      qualities: section('qualities'),
    },
    around: {
      starts: of32(section('around.starts')),
      sets: of32(section('around.sets')),
      weights: section('around.weights'),
    },
    lists: {
      starts: of32(section('lists.starts')),
      sentences: of32(section('lists.sentences')),
    },
    names: {
      strings: {
        slots: of32(section('names.slots')),
        starts: of32(section('names.strings')),
        bytes: section('names.bytes'),
      },
      starts: of32(section('names.starts')),
      items: of32(section('names.items')),
      owners: of32(section('names.owners')),
      places: of16(section('names.places')),
    },
    index: {
      base: copied(section('index.base')),
      live: copied(section('index.live')),
      gone: section('index.gone'),
    },
    bodies: {
      starts: of64(section('bodies.starts')),
      read: (from, to) => file.read('bodies', from, to),
    },
    texts: {
      starts: of64(section('texts.starts')),
      read: (from, to) => file.read('texts', from, to),
    },
  };
}

function allOf({ starts, read }: Blobs): Uint8Array {
  return read(0, starts.at(-1) ?? 0);
}

/** A buffer of its own. */
function copied(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function of16({ buffer, byteOffset, byteLength }: Uint8Array): Uint16Array {
  return new Uint16Array(buffer, byteOffset, byteLength / 2);
}

function of32({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

function of64({ buffer, byteOffset, byteLength }: Uint8Array): Float64Array {
  return new Float64Array(buffer, byteOffset, byteLength / 8);
}
