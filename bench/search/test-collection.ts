import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readMaybeGzipped } from '../read-maybe-gzipped.ts';

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
  const result = await parse(file);
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** The test collections among files and in folders, name by name; a folder may hold other files too. */
export async function testCollectionsIn(
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found: string[] = [];
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      await readTestCollection(path);
      found.push(path);
      continue;
    }
    const files = (await readdir(path)).filter((name) => /\.json(?:\.gz)?$/.test(name)).toSorted();
    for (const name of files) {
      const file = join(path, name);
      if ((await parse(file)).success) found.push(file);
    }
  }
  return new Map(found.map((file) => [basename(file).replace(/\.json(?:\.gz)?$/, ''), file]));
}

async function parse(file: string) {
  return TestCollection.safeParse(JSON.parse(await readMaybeGzipped(file)));
}
