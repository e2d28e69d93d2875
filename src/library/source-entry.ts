import type { Article } from '../articles/article.ts';
import { revisionOf } from '../passages/revision.ts';
import type { SourceEntry } from './library.ts';

/** An article's source line; `origin` counts from 1. */
export function sourceEntry(article: Article, origin: number): SourceEntry {
  const { id, title, publisher, author, published, url } = article;
  const revision = revisionOf(article);
  return {
    id,
    title: title.text,
    titleStated: title.stated,
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    origin,
    ...(revision === undefined ? {} : { revision }),
  };
}
