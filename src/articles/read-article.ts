import type { Article, Problem } from './article.ts';
import { formatOf } from './formats/formats.ts';
import { plainText } from './formats/plain-text.ts';
import type { Metadata } from './metadata.ts';
import { problems } from './problems.ts';
import { readSidecar } from './sidecar.ts';
import { titleOf } from './title.ts';

/** The bytes of an article's file, and of the sidecar beside it where there is one. */
export interface ArticleFile {
  /** Name of the file, with its ending and without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sidecar?: { readonly name: string; readonly bytes: Uint8Array };
}

/** What a file gave: an article unless it could not be used, and what was wrong with it. */
export interface ArticleReading {
  readonly article?: Article;
  readonly problems: readonly Problem[];
}

/** Makes an article of a file's bytes. Pure; where keys meet, the sidecar wins over the file. */
export function readArticle({ name, bytes, sidecar }: ArticleFile): ArticleReading {
  const content = (formatOf(name) ?? plainText)(bytes, name);
  if (content.kind === 'unusable') return { problems: [content.problem] };
  const { text, bodyStart, markdown } = content;
  if (text.slice(bodyStart).trim() === '') return { problems: [problems.empty(name)] };

  const beside = sidecar
    ? readSidecar(sidecar.bytes, sidecar.name)
    : { metadata: {}, problems: [] };
  const metadata: Metadata = { ...content.metadata, ...beside.metadata };
  const { id, title, ...rest } = metadata;
  return {
    article: {
      ...rest,
      id: id ?? stemOf(name),
      title: titleOf({ ...(title && { stated: title }), text, bodyStart, markdown }),
      text,
      bodyStart,
    },
    problems: [...content.problems, ...beside.problems],
  };
}

/** The file's name without its ending. */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
