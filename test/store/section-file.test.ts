import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Fault,
  isStoreDamaged,
  layOutSections,
  openSections,
  type Section,
  type SectionFile,
} from '../../src/store/section-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sections-'));
});
afterAll(() => rm(folder, { recursive: true }));

const SMALL = new TextEncoder().encode('harbour, tug and barge');
const LARGE = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7) % 251);
const SECTIONS: readonly Section[] = [
  { name: 'small', bytes: SMALL },
  { name: 'large', bytes: LARGE, isLarge: true },
  { name: 'empty', bytes: new Uint8Array() },
];
const WRITTEN = Buffer.concat(layOutSections('v1', SECTIONS));

async function opened(bytes: Uint8Array, key = 'v1') {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  return openSections(path, key);
}

/** Everything that a file gives, or that it is known to be damaged. */
function contentsOf(file: SectionFile | Fault): unknown {
  if (typeof file === 'string') return file;
  try {
    return {
      small: [...file.section('small')],
      empty: [...file.section('empty')],
      large: [...file.read('large', 0, LARGE.length)],
    };
  } catch (error) {
    if (isStoreDamaged(error)) return 'damaged';
    throw error;
  }
}

const RIGHT = { small: [...SMALL], empty: [], large: [...LARGE] };

describe('a file of sections', () => {
  it('gives back what was written', async () => {
    const file = await opened(WRITTEN);
    if (typeof file === 'string') throw new Error(file);
    expect(contentsOf(file)).toEqual(RIGHT);
    await fc.assert(
      fc.asyncProperty(fc.nat(LARGE.length), fc.nat(LARGE.length), async (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect([...file.read('large', from, to)]).toEqual([...LARGE.subarray(from, to)]);
      }),
    );
    expect(() => file.section('other')).toThrow('no section other');
  });

  it('is never taken for whole with one bit the other way round', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(WRITTEN.length - 1), fc.nat(7), async (at, bit) => {
        const bytes = Buffer.from(WRITTEN);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const file = await opened(bytes);
        // What only fills up to a multiple of eight says nothing.
        expect(['damaged', 'other', RIGHT]).toContainEqual(contentsOf(file));
      }),
      { numRuns: 400 },
    );
  });

  it('is never taken for whole when cut short', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(WRITTEN.length - 1), async (length) => {
        const file = await opened(WRITTEN.subarray(0, length));
        expect(['damaged', RIGHT]).toContainEqual(contentsOf(file));
      }),
      { numRuns: 200 },
    );
  });

  it('of another key is another', async () => {
    expect(await opened(WRITTEN, 'v2')).toBe('other');
  });

  it('that is not there is missing', async () => {
    expect(await openSections(join(folder, 'nowhere'), 'v1')).toBe('missing');
  });
});
