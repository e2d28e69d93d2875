import type { Library } from '../library/library.ts';
import type { Candidate } from './candidate.ts';

/** The articles' texts that candidates come from, by article id. */
export async function textsOf(
  library: Library,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { evidence } of candidates) {
    if (texts.has(evidence.article)) continue;
    texts.set(evidence.article, (await library.text(evidence.article)) ?? '');
  }
  return texts;
}
