import { readCollection } from '../../src/articles/read-collection.ts';
import { makeReady } from '../../src/programs/make-ready.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { Scratch } from '../scratch.ts';

/** Does some work and notes how long it took under the name of a stage. */
type Timed = <T>(stage: string, work: () => Promise<T>) => Promise<T>;

/** Makes a folder of articles ready and says how to ask it. */
export type Subject = (
  scratch: Scratch,
  timed: Timed,
) => Promise<(question: string) => Promise<unknown>>;

/** The passage index alone, a paragraph a passage. */
async function search({ folder }: Scratch, timed: Timed): ReturnType<Subject> {
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
async function answers(scratch: Scratch, timed: Timed): ReturnType<Subject> {
  await timed('made ready', () => makeReady('config', scratch, {}));
  const { live, asking } = await timed('again', () => makeReady('config', scratch, {}));
  const ask = asking(live.current());
  await timed('disputes', () => ask('/disputes'));
  return ask;
}

/** What is measured, in this order. */
export const SUBJECTS: Readonly<Record<string, Subject>> = { search, answers };
