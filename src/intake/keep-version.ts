import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSIONS, versionName } from '../articles/versions.ts';
import { writeNew } from '../articles/write-whole.ts';

/** Keeps what stands in an article's file beside it, before something newer takes its place at `at`. */
export async function keepVersion(folder: string, file: string, at: Date): Promise<void> {
  const versions = join(folder, VERSIONS);
  await mkdir(versions, { recursive: true });
  const text = await readFile(join(folder, file), 'utf8');
  await writeNew(join(versions, versionName(file, at.toISOString())), text);
}
