import { ask } from '../../src/answers/ask.ts';
import { readCollection } from '../../src/articles/read-collection.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { loadKnowledge } from '../../src/settings/load-knowledge.ts';

/** Does some work and notes how long it took under the name of a stage. */
type Timed = <T>(stage: string, work: () => Promise<T>) => Promise<T>;

/** Makes a folder of articles ready and says how to ask it. */
export type Subject = (
  folder: string,
  timed: Timed,
) => Promise<(question: string) => Promise<unknown>>;

/** The passage index alone, a paragraph a passage. */
async function search(folder: string, timed: Timed): ReturnType<Subject> {
  const { articles } = await timed('read', () => readCollection(folder));
  const passages = articles.flatMap((article) =>
    article.text
      .slice(article.bodyStart)
      .split('\n\n')
      .map((text, sentence) => ({
        id: `${article.id}:${sentence}`,
        article: article.id,
        text,
        title: article.title.text,
        section: '',
      })),
  );
  const index = await timed('index', () => buildIndex(passages));
  return (question) => index.search(question.replace(/^\/\w+ /, ''), { limit: 10 });
}

/** The whole program without a platform: articles read, claims found, questions answered with quotes. */
async function answers(folder: string, timed: Timed): ReturnType<Subject> {
  const knowledge = await timed('knowledge', () => loadKnowledge('config'));
  const collection = await timed('read', () => readCollection(folder));
  const library = await timed('open', () => openLibrary(collection, knowledge));
  await timed('disputes', () => ask(library, knowledge, '/disputes'));
  return (question) => ask(library, knowledge, question);
}

/** What is measured, in this order. */
export const SUBJECTS: Readonly<Record<string, Subject>> = { search, answers };
