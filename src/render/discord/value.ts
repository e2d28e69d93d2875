import type { Quote } from '../../answers/answer.ts';
import type { ShownValue } from '../page.ts';
import type { Parts } from '../parts.ts';
import type { NumberedPage } from '../rounds.ts';
import { saysItself } from '../says-itself.ts';
import * as words from '../words.ts';
import { escape, fit } from './escape.ts';
import type { Scene } from './head.ts';
import { type SourceFacts, sourceLine } from './source-line.ts';

/** A value with what stands behind it, its quotes as block quotes, and what of it is not shown. */
export function value(shown: ShownValue, page: NumberedPage, scene: Scene): string {
  const { parts, sources } = scene;
  // On later pages what is not quoted has mostly been quoted before.
  const others = page.round === 0 ? shown.sourcesLeft : [];
  const left = words.leftOut(shown.quotesLeft, others).join(' · ');
  return [
    heading(shown, scene),
    ...shown.quotes.flatMap((quote) => quoteLines(quote, sources.get(quote.source), parts)),
    ...(left === '' ? [] : [`-# … ${fit(left, parts.leftOut)}`]),
  ].join('\n');
}

function heading(shown: ShownValue, { answer, parts }: Scene): string {
  const { value: given, within, asOf, sources, origins } = shown.value;
  const name = saysItself(shown, answer.facet) ? '' : fit(given, parts.value);
  const notes = [
    ...(within === undefined ? [] : [words.within(within)]),
    ...(asOf === undefined ? [] : [words.asOf(asOf)]),
  ].map((note) => fit(note, parts.note));
  const counts = words.standing(sources.length, origins);
  if (name === '') return `-# ${[...notes, counts].join(' · ')}`;
  return [`**${name}**`, ...notes.map((note) => `(${note})`), `· ${counts}`].join(' ');
}

/** A quote, whole and on one line, and below it where it stands. */
function quoteLines(
  quote: Quote,
  source: SourceFacts | undefined,
  parts: Parts,
): readonly string[] {
  const before = quote.cutBefore ? '… ' : '';
  const after = quote.cutAfter ? ' …' : '';
  return [
    `> “${before}${escape(quote.text)}${after}”`,
    source === undefined
      ? `-# ${fit(quote.source, parts.fact)}`
      : sourceLine(source, quote.text, parts.link),
  ];
}
