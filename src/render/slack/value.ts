import type { types } from '@slack/bolt';
import type { Quote } from '../../answers/answer.ts';
import { harmless } from '../harmless.ts';
import type { ShownValue } from '../page.ts';
import type { NumberedPage } from '../rounds.ts';
import { saysItself } from '../says-itself.ts';
import * as words from '../words.ts';
import { bold, quotation, richText, section, text } from './elements.ts';
import { fit } from './fit.ts';
import type { Scene } from './head.ts';

/** A value with what stands behind it, its quotes set off, and what of it is not shown. */
export function value(shown: ShownValue, page: NumberedPage, scene: Scene): types.RichTextBlock {
  const { parts, sourceOf } = scene;
  // On later pages what is not quoted has mostly been quoted before.
  const others = page.round === 0 ? shown.sourcesLeft : [];
  const left = words.leftOut(shown.quotesLeft, others).join(' · ');
  return richText(
    section(...heading(shown, scene)),
    ...shown.quotes.flatMap((quote) => [
      quotation(text(quoted(quote))),
      section(...sourceOf(quote)),
    ]),
    ...(left === '' ? [] : [section(text(`… ${fit(left, parts.leftOut)}`))]),
  );
}

function heading(shown: ShownValue, { answer, parts }: Scene): readonly types.RichTextText[] {
  const { value: given, within, asOf, sources, origins } = shown.value;
  const name = saysItself(shown, answer.facet) ? '' : fit(given, parts.value);
  const notes = [
    ...(within === undefined ? [] : [words.within(within)]),
    ...(asOf === undefined ? [] : [words.asOf(asOf)]),
  ].map((note) => fit(note, parts.note));
  const counts = words.standing(sources.length, origins);
  if (name === '') return [text([...notes, counts].join(' · '))];
  const inBrackets = notes.map((note) => ` (${note})`).join('');
  return [bold(name), text(`${inBrackets} · ${counts}`)];
}

/** A quote, whole and on one line, between its marks, with a sign where words of the sentence were left out. */
function quoted({ text: said, cutBefore, cutAfter }: Quote): string {
  return `“${cutBefore ? '… ' : ''}${harmless(said)}${cutAfter ? ' …' : ''}”`;
}
