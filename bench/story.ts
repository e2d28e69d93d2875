import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Answer } from '../src/answers/answer.ts';
import { ask } from '../src/answers/ask.ts';
import { readCollection } from '../src/articles/read-collection.ts';
import type { Knowledge } from '../src/language/knowledge.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { AnswerJson, renderJson } from '../src/render/json.ts';

/** A value that an answer should give. */
export const Expected = z.object({
  value: z.string(),
  /** Spellings that name it; without any, the longest name or number of `span` does. */
  keys: z.array(z.string()).optional(),
  /** Articles that state it. */
  sources: z.array(z.string()).min(1),
  /** Words of the first source that state it. */
  span: z.string(),
  /** Words of each source that state it, by article id. */
  spans: z.record(z.string(), z.string()).optional(),
  /** May be left out of an answer, and does no harm in it. */
  optional: z.boolean().optional(),
});
export type Expected = Readonly<z.infer<typeof Expected>>;

/** A question with the answer that a careful reader of the articles would give. */
export const Label = z.object({
  id: z.string(),
  command: z.enum(['who', 'where', 'when', 'howmany', 'said', 'what', 'ask']),
  argument: z.string(),
  expect: z.array(Expected),
  /** `disagree` also stands for `differ`. */
  verdict: z.enum(['none', 'single', 'agree', 'disagree']),
  /** Careful readers may see the verdict otherwise. */
  soft: z.boolean().optional(),
});
export type Label = Readonly<z.infer<typeof Label>>;

/** A folder of articles with labelled questions, ready to be asked. */
export interface Story {
  readonly name: string;
  readonly labels: readonly Label[];
  /** The whole text of each article by its id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly answer: (question: string) => Promise<Answer>;
  /** The same through the contract that scripts build on, since that is what is judged. */
  readonly ask: (question: string) => Promise<AnswerJson>;
}

/** Where the labels of a story stand. */
const LABELS = 'gold.json';

/**
 * Stories whose mistakes nobody looks at while working on rules: what the others reach may be tuned,
 * what these reach is not.
 */
const HELD_OUT: ReadonlySet<string> = new Set([
  'coast-earthquake',
  'hostage-talks',
  'river-summit',
  'striker-transfer',
]);

/** Whether a story is only to be measured with. */
export function isHeldOut(name: string): boolean {
  return HELD_OUT.has(name);
}

/** A folder of a story, or of such folders, as the folders of stories, by name. */
export async function storyFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  const folders = entries
    .filter((entry) => basename(entry) === LABELS)
    .map((entry) => join(folder, entry, '..'));
  return folders.toSorted();
}

/** Reads a story: its `articles/` as the program reads any folder, and its labels. */
export async function loadStory(folder: string, knowledge: Knowledge): Promise<Story> {
  const file = join(folder, LABELS);
  const parsed = z.array(Label).safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const collection = await readCollection(join(folder, 'articles'));
  const library = await openLibrary(collection, knowledge);
  const answer = (question: string): Promise<Answer> => ask(library, knowledge, question);
  return {
    name: basename(folder),
    labels: parsed.data,
    texts: new Map(collection.articles.map(({ id, text }) => [id, text])),
    answer,
    ask: async (question) => AnswerJson.parse(JSON.parse(renderJson(await answer(question)))),
  };
}

/** What is typed to ask a labelled question. */
export function questionOf({ command, argument }: Label): string {
  return `/${command} ${argument}`;
}
