import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceWhole } from '../articles/write-whole.ts';
import type { Knowledge } from '../language/knowledge.ts';
import { knowledgeOf, readVocabulary, type Vocabulary } from '../settings/load-knowledge.ts';
import type { Place } from '../store/place.ts';
import { layOutSections, openSections } from '../store/section-file.ts';

/** The one section of the file, and its name. */
const VOCABULARY = 'vocabulary';

/**
 * Loads the general knowledge under `config/`, whose YAML is parsed once and then kept beside the
 * stores of articles. Throws as `loadKnowledge` does.
 */
export async function loadKeptKnowledge(
  config: string,
  { store, engine }: Pick<Place, 'store' | 'engine'>,
): Promise<Knowledge> {
  const path = join(dirname(store), VOCABULARY);
  const file = await openSections(path, engine);
  if (typeof file !== 'string') {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written below, guarded by a checksum
    return knowledgeOf(config, deserialize(file.section(VOCABULARY)) as Vocabulary);
  }
  const vocabulary = await readVocabulary(config);
  const section = { name: VOCABULARY, bytes: serialize(vocabulary) };
  // Where nothing can be kept it is parsed at every start; the store of the articles says so.
  await mkdir(dirname(path), { recursive: true })
    .then(() => replaceWhole(path, layOutSections(engine, [section])))
    .catch(() => {});
  return knowledgeOf(config, vocabulary);
}
