import type { Source } from '../../answers/answer.ts';
import * as words from '../words.ts';
import { fit } from './escape.ts';
import { linkTo } from './link.ts';
import type { Parts } from './room.ts';

/** Headlines are cut here by what they take once escaped, so no columns are counted before. */
const UNCUT = Infinity;

/** Small print that names an article: id, headline, publisher, date, and a link to the quote. */
export function sourceLine(
  source: Source,
  quote: string,
  parts: Pick<Parts, 'headline' | 'fact' | 'link'>,
): string {
  const { id, publisher, published, url } = source;
  const link = linkTo(url, quote, parts.link);
  const pieces = [
    fit(id, parts.fact),
    fit(words.headline(source, UNCUT), parts.headline),
    ...(publisher === undefined ? [] : [fit(publisher, parts.fact)]),
    fit(words.day(published), parts.fact),
    ...(link === undefined ? [] : [link]),
  ];
  return `-# ${pieces.filter((piece) => piece !== '').join(' · ')}`;
}
