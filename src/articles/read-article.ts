import type { Article, Problem } from './article.ts';
import { decodeText } from './decode-text.ts';
import { readFrontMatter } from './front-matter.ts';
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

/** Makes an article of a file's bytes. Pure; where keys meet, the sidecar wins over front matter. */
export function readArticle({ name, bytes, sidecar }: ArticleFile): ArticleReading {
  const decoded = decodeText(bytes);
  if (decoded.kind === 'not-text') return { problems: [problems.notText(name)] };
  if (decoded.kind === 'not-utf8') return { problems: [problems.notUtf8(name)] };

  const { text } = decoded;
  const markdown = isMarkdown(name);
  const front = markdown ? readFrontMatter(text, name) : plainText(text);
  if (text.slice(front.bodyStart).trim() === '') return { problems: [problems.empty(name)] };

  const beside = sidecar
    ? readSidecar(sidecar.bytes, sidecar.name)
    : { metadata: {}, problems: [] };
  const metadata: Metadata = { ...front.metadata, ...beside.metadata };
  const { id, title, ...rest } = metadata;
  return {
    article: {
      ...rest,
      id: id ?? stemOf(name),
      title: titleOf({
        ...(title && { stated: title }),
        text,
        bodyStart: front.bodyStart,
        markdown,
      }),
      text,
      bodyStart: front.bodyStart,
    },
    problems: [...front.problems, ...beside.problems],
  };
}

/** The file's name without its ending. */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

function isMarkdown(name: string): boolean {
  return /\.md$/i.test(name);
}

function plainText(text: string) {
  return { metadata: {}, bodyStart: text.startsWith('\ufeff') ? 1 : 0, problems: [] };
}
