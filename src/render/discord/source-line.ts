import type { Source } from '../../answers/answer.ts';
import type { Parts } from '../parts.ts';
import * as words from '../words.ts';
import { fit } from './escape.ts';
import { linkTo } from './link.ts';

/** What names an article below each of its quotes, escaped and cut once for all of them. */
export interface SourceFacts {
  readonly text: string;
  readonly url: string | undefined;
}

/** Headlines are cut here by what they take once escaped, so no columns are counted before. */
const UNCUT = Infinity;

/** Id, headline, publisher and date of an article. */
export function sourceFacts(source: Source, parts: Pick<Parts, 'headline' | 'fact'>): SourceFacts {
  const { id, publisher, published, url } = source;
  const pieces = [
    fit(id, parts.fact),
    fit(words.headline(source, UNCUT), parts.headline),
    ...(publisher === undefined ? [] : [fit(publisher, parts.fact)]),
    fit(words.day(published), parts.fact),
  ];
  return { text: pieces.filter((piece) => piece !== '').join(' · '), url };
}

/** Small print that names an article, with a link to where a quote stands in it. */
export function sourceLine({ text, url }: SourceFacts, quote: string, room: number): string {
  const link = linkTo(url, quote, room);
  return `-# ${text}${link === undefined ? '' : ` · ${link}`}`;
}
