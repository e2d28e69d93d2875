import type { Library } from '../library/library.ts';

/** Publication date (`YYYY-MM-DD`) by article, where it is known. */
export async function publicationDates(library: Library): Promise<ReadonlyMap<string, string>> {
  const sources = await library.sources();
  return new Map(
    sources.flatMap(({ id, published }) =>
      published === undefined ? [] : [[id, published] as const],
    ),
  );
}
