import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { isWrongInput, parseInput, readInput, wrongInput } from '../input.ts';

const ENDING = /\.json(?:\.gz)?$/;

const Text = z.object({ id: z.string(), text: z.string() });

/** Documents, topics, and by topic what each document is worth; those not named are worth nothing. */
export const TestCollection = z.object({
  docs: z.array(Text),
  queries: z.array(Text),
  rel: z.record(z.string(), z.record(z.string(), z.number())),
});
export type TestCollection = Readonly<z.infer<typeof TestCollection>>;

/** Reads one; an error says which file is none, and why. */
export async function readTestCollection(file: string): Promise<TestCollection> {
  return parseInput(await readInput(file), TestCollection, file);
}

/** The test collections among files and in folders, by name; a folder may hold other files too. */
export async function testCollectionsIn(
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found: string[] = [];
  for (const path of paths) {
    const names = await readdir(path).catch(() => undefined);
    if (names === undefined) {
      await readTestCollection(path);
      found.push(path);
      continue;
    }
    const files = names.filter((name) => ENDING.test(name)).map((name) => join(path, name));
    const collections = await Promise.all(files.toSorted().map(isTestCollection));
    const own = files.toSorted().filter((_, i) => collections[i]);
    if (own.length === 0) throw wrongInput(`${path} has no test collection in it.`);
    found.push(...own);
  }
  return new Map(found.map((file) => [basename(file).replace(ENDING, ''), file]));
}

async function isTestCollection(file: string): Promise<boolean> {
  try {
    await readTestCollection(file);
    return true;
  } catch (error) {
    if (isWrongInput(error)) return false;
    throw error;
  }
}
