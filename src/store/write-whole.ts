import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a file whole or not at all: until it is written the old one stands. Makes its folder. */
export async function writeWhole(path: string, chunks: readonly Uint8Array[]): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.unfinished-${randomUUID()}`);
  try {
    const file = await open(temporary, 'wx');
    try {
      for (const chunk of chunks) if (chunk.length > 0) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
