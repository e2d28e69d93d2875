import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of articles and the one that what is made of it is kept in. */
export interface Scratch {
  readonly folder: string;
  readonly store: string;
}

/** Works with two empty folders that are there for as long as the work takes. */
export async function inStore<T>(work: (scratch: Scratch) => Promise<T>): Promise<T> {
  return inScratch(async (root) => {
    const folder = join(root, 'articles');
    await mkdir(folder);
    return work({ folder, store: join(root, 'store') });
  });
}

/** Works in a folder that is there for as long as the work takes. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
