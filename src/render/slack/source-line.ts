import type { types } from '@slack/bolt';
import type { Found, Quote, Source } from '../../answers/answer.ts';
import type { Parts } from '../parts.ts';
import * as words from '../words.ts';
import { italic, linkTo } from './elements.ts';
import { fit } from './fit.ts';

/** Headlines are cut here by their code units, so no columns are counted before. */
const UNCUT = Infinity;

/** Names an article: id, headline, publisher, date, and a link to where a quote stands in it. */
export function sourceLine(
  source: Source,
  quote: string,
  parts: Pick<Parts, 'headline' | 'fact' | 'link'>,
): readonly types.RichTextElement[] {
  const { id, publisher, published, url } = source;
  const facts = [
    fit(id, parts.fact),
    fit(words.headline(source, UNCUT), parts.headline),
    ...(publisher === undefined ? [] : [fit(publisher, parts.fact)]),
    fit(words.day(published), parts.fact),
  ];
  const named = facts.filter((fact) => fact !== '').join(' · ');
  return [italic(named), ...linkTo(url, quote, parts.link)];
}

/** Source lines of an answer's quotes, each made when it is first asked for. */
export function sourceLines(
  { sources }: Pick<Found, 'sources'>,
  parts: Pick<Parts, 'headline' | 'fact' | 'link'>,
): (quote: Quote) => readonly types.RichTextElement[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const made = new Map<Quote, readonly types.RichTextElement[]>();
  return (quote) => {
    const known = made.get(quote);
    if (known !== undefined) return known;
    const source = byId.get(quote.source);
    const line =
      source === undefined
        ? [italic(fit(quote.source, parts.fact))]
        : sourceLine(source, quote.text, parts);
    made.set(quote, line);
    return line;
  };
}
