import type { Answer } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import { readCollection } from '../../src/articles/read-collection.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { loadKnowledge } from '../../src/settings/load-knowledge.ts';

/** Makes a folder of articles ready as the program does at its start. */
export async function openProgram(
  collection: string,
): Promise<(question: string) => Promise<Answer>> {
  const knowledge = await loadKnowledge('config');
  const library = await openLibrary(await readCollection(collection), knowledge);
  return (question) => ask(library, knowledge, question);
}
