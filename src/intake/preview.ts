import type { Article } from '../articles/article.ts';
import type { SourceOf } from '../articles/credits.ts';
import { findingOrigins } from '../articles/origins.ts';
import { titleOf } from '../articles/title.ts';
import { inSlices } from '../language/slices.ts';
import { markOf } from './article-file.ts';
import type { Candidate } from './candidate.ts';

/** What is shown of an article before it is added. */
export interface Preview {
  readonly kind: 'preview';
  readonly candidate: Candidate;
  /** The article as the collection would have it; its id is not known yet. */
  readonly article: Article;
  /** See markOf. */
  readonly mark: string;
  /** The first lines of its text, word for word, 300 characters at most together. */
  readonly beginning: readonly string[];
  /** Ids of articles whose text or agency it shares: added, it would be one origin with them. */
  readonly repeats: readonly string[];
  /** Id of the article that has this very address; `isSame` where it has the same text too. */
  readonly known?: { readonly id: string; readonly isSame: boolean };
}

const BEGINNING = { lines: 3, characters: 300 } as const;

/** Looks at a candidate beside the articles that are there, in slices: bots go on answering meanwhile. */
export async function previewOf(
  candidate: Candidate,
  articles: readonly Article[],
  sourceOf: SourceOf,
): Promise<Preview> {
  const { kind: _kind, title, text, ...rest } = candidate;
  const article: Article = {
    ...rest,
    id: '',
    title: titleOf({ ...(title && { stated: title }), text, bodyStart: 0, markdown: true }),
    text,
    bodyStart: 0,
  };
  const origins = await inSlices(findingOrigins([...articles, article], sourceOf));
  const own = origins.at(-1);
  const same = articles.filter(({ url }) => url === candidate.url);
  const known = same.find((one) => bodyOf(one) === text.trim()) ?? same[0];
  return {
    kind: 'preview',
    candidate,
    article,
    mark: markOf(candidate),
    beginning: beginningOf(text),
    repeats: articles.filter((_article, i) => origins[i] === own).map(({ id }) => id),
    ...(known && { known: { id: known.id, isSame: bodyOf(known) === text.trim() } }),
  };
}

function bodyOf({ text, bodyStart }: Article): string {
  return text.slice(bodyStart).trim();
}

function beginningOf(text: string): readonly string[] {
  const lines: string[] = [];
  let left: number = BEGINNING.characters;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (lines.length === BEGINNING.lines || left <= 0) break;
    lines.push(line.length > left ? `${line.slice(0, left).replace(/\s+\S*$/, '')} …` : line);
    left -= line.length;
  }
  return lines;
}
