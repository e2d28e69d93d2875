import type { Answer, Found } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import type { Article } from '../../src/articles/article.ts';
import { readArticle } from '../../src/articles/read-article.ts';
import type { Claim } from '../../src/claims/claim.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { loadKnowledge } from '../../src/settings/load-knowledge.ts';

/** The knowledge that is shipped, so that tests on made-up sentences test it as well. */
export const knowledge = await loadKnowledge('config');

/** Articles of a made-up story by id: the text as it would stand in a Markdown file, "# " before a headline. */
export type Texts = Readonly<Record<string, string>>;

/** A library of inline articles, read as a folder of them would be. */
export async function tinyLibrary(texts: Texts): Promise<Library> {
  const articles = Object.entries(texts)
    .map(([id, text]): Article => {
      const { article, problems } = readArticle({
        name: `${id}.md`,
        bytes: new TextEncoder().encode(text),
      });
      if (article === undefined)
        throw new Error(`article ${id}: ${problems.map(({ reason }) => reason).join('; ')}`);
      return article;
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return openLibrary({ articles, problems: [] }, knowledge);
}

/** The answer to a question about inline articles. */
export async function askTexts(texts: Texts, question: string): Promise<Answer> {
  return ask(await tinyLibrary(texts), knowledge, question);
}

/** What an answer comes to: its verdict, and each value with the articles that give it. */
export interface Outcome {
  readonly verdict: Found['verdict'] | 'nothing' | Exclude<Answer['kind'], 'found' | 'nothing'>;
  /** "value [a, b]", best first. */
  readonly values: readonly string[];
}

/** The same, short enough to compare in one line. */
export async function outcomeOf(texts: Texts, question: string): Promise<Outcome> {
  const answer = await askTexts(texts, question);
  if (answer.kind !== 'found') return { verdict: answer.kind, values: [] };
  return {
    verdict: answer.verdict,
    values: answer.values.map(({ value, sources }) => `${value} [${sources.join(', ')}]`),
  };
}

/** The claims of one facet that a text makes, as "rule: words", in the order of the text. */
export async function claimsOf(text: string, facet: Claim['facet']): Promise<readonly string[]> {
  const library = await tinyLibrary({ text });
  const keys = text.split(/[^\p{L}\p{N}]+/u).map((word) => word.toLowerCase());
  const evidence = await everything(library, keys);
  return evidence.flatMap(({ claims, text: sentence, start }) =>
    claims
      .filter(({ claim }) => claim.facet === facet)
      .map(
        ({ claim }) => `${claim.rule}: ${sentence.slice(claim.start - start, claim.end - start)}`,
      ),
  );
}

async function everything(library: Library, words: readonly string[]) {
  const found = new Map<number, Awaited<ReturnType<Library['withKeys']>>[number]>();
  for (const word of words.filter((one) => one !== '')) {
    for (const { evidence } of await library.search(word, 1000))
      found.set(evidence.sentence, evidence);
  }
  return [...found.values()].toSorted((a, b) => a.sentence - b.sentence);
}
