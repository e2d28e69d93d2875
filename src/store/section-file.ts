import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { nextTurn } from '../language/slices.ts';

/**
 * A file of named stretches of bytes. Those that are kept whole come first and are read together; the
 * large ones are read where they are asked for, with a checksum a block. Little-endian.
 *
 *     magic, 8 bytes | length of the head, 4 | its crc32, 4 | head, JSON | sections, each from a multiple of 8
 */
const MAGIC = 'RAPPSTO1';
const PREFIX = 16;
const ALIGNED = 8;

/** Bytes that have one checksum in a large section: about five sentences. */
const BLOCK = 4096;

/** Bytes read or summed in one go: about a millisecond. */
const SLICE = 1 << 20;

/** One section to be written. */
export interface Section {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it is read a block at a time. */
  readonly isLarge?: boolean;
}

/** A file that was found whole. */
export interface SectionFile {
  /** A section that is kept whole; views into one buffer. @throws {RangeError} where there is none of that name. */
  readonly section: (name: string) => Uint8Array;
  /** Part of a large section. @throws {StoreDamaged} where its bytes are not what was written. */
  readonly read: (name: string, from: number, to: number) => Uint8Array;
}

/** Why a file cannot be used: it is not there, it belongs to something else, or its bytes are not what was written. */
export type Fault = 'missing' | 'other' | 'damaged';

interface Head {
  readonly key: string;
  readonly sections: readonly {
    readonly name: string;
    readonly at: number;
    readonly length: number;
    /** Of the whole; absent for large sections. */
    readonly crc?: number;
  }[];
}

/** Name of the section that holds the checksums of a large one's blocks. */
function sumsOf(name: string): string {
  return `${name}.sums`;
}

/** Lays out a file: chunks to be written one after the other. */
export function layOutSections(key: string, sections: readonly Section[]): readonly Uint8Array[] {
  const whole = sections.filter(({ isLarge }) => isLarge !== true);
  const large = sections.filter(({ isLarge }) => isLarge === true);
  const ordered: readonly Section[] = [
    ...whole,
    ...large.map(({ name, bytes }) => ({ name: sumsOf(name), bytes: blockSums(bytes) })),
    ...large,
  ];
  let at = 0;
  const placed = ordered.map(({ name, bytes, isLarge }) => {
    const from = at;
    at += aligned(bytes.length);
    return {
      name,
      at: from,
      length: bytes.length,
      ...(isLarge === true ? {} : { crc: crc32(bytes) }),
    };
  });
  const head = new TextEncoder().encode(JSON.stringify({ key, sections: placed } satisfies Head));
  const prefix = new Uint8Array(aligned(PREFIX + head.length));
  prefix.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(prefix.buffer);
  view.setUint32(8, head.length, true);
  view.setUint32(12, crc32(head), true);
  prefix.set(head, PREFIX);
  return [
    prefix,
    ...ordered.flatMap(({ bytes }) => [
      bytes,
      new Uint8Array(aligned(bytes.length) - bytes.length),
    ]),
  ];
}

/** Opens a file and looks whether all of it that is kept whole is what was written under this key. */
export async function openSections(path: string, key: string): Promise<SectionFile | Fault> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return 'missing';
  try {
    const start = await readFully(file, 0, PREFIX);
    if (start === undefined || Buffer.from(start.subarray(0, 8)).toString('latin1') !== MAGIC)
      return 'damaged';
    const view = new DataView(start.buffer);
    const headLength = view.getUint32(8, true);
    const { size } = await file.stat();
    if (PREFIX + headLength > size) return 'damaged';
    const headBytes = await readFully(file, PREFIX, headLength);
    if (headBytes === undefined || crc32(headBytes) !== view.getUint32(12, true)) return 'damaged';
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its checksum says that layOutSections wrote it
    const head = JSON.parse(new TextDecoder().decode(headBytes)) as Head;
    if (head.key !== key) return 'other';
    const base = aligned(PREFIX + headLength);
    const last = head.sections.at(-1);
    if (last !== undefined && base + last.at + last.length > size) return 'damaged';
    const whole = head.sections.filter(({ crc }) => crc !== undefined);
    const length = whole.reduce((end, one) => Math.max(end, one.at + one.length), 0);
    const bytes = await readFully(file, base, length);
    if (bytes === undefined) return 'damaged';
    for (const { at, length: own, crc } of whole)
      if ((await crcOf(bytes.subarray(at, at + own))) !== crc) return 'damaged';
    return sectionsOf(path, head, base, bytes);
  } finally {
    await file.close();
  }
}

function sectionsOf(path: string, head: Head, base: number, bytes: Uint8Array): SectionFile {
  const places = new Map(head.sections.map((one) => [one.name, one]));
  // Read a sentence at a time, thousands of times a second: that takes 3 µs here and 100 through promises.
  const file = openSync(path, 'r');
  const isSame = fstatSync(file).size >= base;
  const checked = new Map<string, Uint8Array>();

  function section(name: string): Uint8Array {
    const place = places.get(name);
    if (place?.crc === undefined) throw new RangeError(`no section ${name}`);
    return bytes.subarray(place.at, place.at + place.length);
  }
  function read(name: string, from: number, to: number): Uint8Array {
    const place = places.get(name);
    if (place === undefined) throw new RangeError(`no section ${name}`);
    const first = Math.floor(from / BLOCK);
    const end = Math.min(place.length, Math.ceil(to / BLOCK) * BLOCK);
    const blocks = new Uint8Array(end - first * BLOCK);
    const got = readSync(file, blocks, 0, blocks.length, base + place.at + first * BLOCK);
    if (!isSame || got < blocks.length) throw storeDamaged(path);
    check(name, first, blocks);
    return blocks.subarray(from - first * BLOCK, to - first * BLOCK);
  }
  /** Every block is summed once; what was right then stays right, since the file is never written to. */
  function check(name: string, first: number, blocks: Uint8Array): void {
    const sums = section(sumsOf(name));
    const view = new DataView(sums.buffer, sums.byteOffset, sums.byteLength);
    const done = checked.get(name) ?? new Uint8Array(sums.length / 4);
    checked.set(name, done);
    for (let at = 0; at < blocks.length; at += BLOCK) {
      const block = first + at / BLOCK;
      if (done[block] === 1) continue;
      if (crc32(blocks.subarray(at, at + BLOCK)) !== view.getUint32(block * 4, true))
        throw storeDamaged(path);
      done[block] = 1;
    }
  }
  const sections = { section, read };
  OPEN.register(sections, file);
  return sections;
}

/** Whoever reads from a file may outlive its place on the disk: it is closed when nobody holds it any more. */
const OPEN = new FinalizationRegistry((file: number) => closeSync(file));

/** What was kept of a collection is not what was written; it must be made anew. */
export interface StoreDamaged extends Error {
  readonly code: 'STORE_DAMAGED';
  readonly path: string;
}

function storeDamaged(path: string): StoreDamaged {
  const error = new Error(`${path} is damaged: it is made anew from the articles.`);
  error.name = 'StoreDamaged';
  return Object.assign(error, { code: 'STORE_DAMAGED' as const, path });
}

export function isStoreDamaged(error: unknown): error is StoreDamaged {
  return error instanceof Error && 'code' in error && error.code === 'STORE_DAMAGED';
}

function blockSums(bytes: Uint8Array): Uint8Array {
  const sums = new Uint8Array(Math.ceil(bytes.length / BLOCK) * 4);
  const view = new DataView(sums.buffer);
  for (let at = 0; at < bytes.length; at += BLOCK)
    view.setUint32((at / BLOCK) * 4, crc32(bytes.subarray(at, at + BLOCK)), true);
  return sums;
}

async function crcOf(bytes: Uint8Array): Promise<number> {
  let crc = 0;
  for (let at = 0; at < bytes.length; at += SLICE) {
    if (at > 0) await nextTurn();
    crc = crc32(bytes.subarray(at, at + SLICE), crc);
  }
  return crc;
}

async function readFully(
  file: Awaited<ReturnType<typeof open>>,
  from: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(bytes, at, length - at, from + at);
    if (bytesRead === 0) return undefined;
    at += bytesRead;
  }
  return bytes;
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}
