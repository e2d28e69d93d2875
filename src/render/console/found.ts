import type { Found, Quote, Source } from '../../answers/answer.ts';
import { clip } from '../clip.ts';
import { type Page, pageOf, type ShownValue } from '../page.ts';
import { saysItself } from '../says-itself.ts';
import * as words from '../words.ts';
import { differenceLines } from './differences.ts';
import { paragraph, pieces, sides } from './paragraph.ts';
import { rangeLine } from './range-line.ts';
import { sourceLine } from './source-line.ts';
import type { Sheet, View } from './view.ts';

const SOURCE_REST = '       ';
/** A value is short; where it is not, its quotes have the whole of it. */
const VALUE_COLUMNS = 160;

/** Title, mark and reasons; the values with their quotes; what is left out; what was searched. */
export function found(answer: Found, view: View): Sheet {
  const page = pageOf(answer, view);
  const sources = new Map(answer.sources.map((source) => [source.id, source]));
  return {
    blocks: [
      head(answer, page, view),
      ...page.values.map((shown) => valueLines(shown, answer, sources, view)),
      foot(answer, page, view),
    ],
    hasMore: page.hasMore,
  };
}

function head(answer: Found, page: Page, view: View): readonly string[] {
  const { width, theme } = view;
  const paint = theme.verdict[answer.verdict];
  const sign = words.VERDICT_SIGNS[answer.verdict];
  const counts = words.standing(answer.sources.length, answer.origins);
  return [
    ...paragraph(words.title(answer), { width, paint: theme.title }),
    ...(answer.showingFor === undefined
      ? []
      : paragraph(words.showingFor(answer.showingFor), { width, paint: theme.aside })),
    ...(answer.alsoMeant.length === 0
      ? []
      : paragraph(words.alsoMeant(answer.alsoMeant), { width, paint: theme.aside })),
    ...pieces([`${sign} ${words.verdict(answer)}`, counts], { width, rest: '  ', paint }),
    ...differenceLines(page, view),
  ];
}

/** A value with what stands behind it, its quotes, and what of it is left out. */
export function valueLines(
  shown: ShownValue,
  answer: Found,
  sources: ReadonlyMap<string, Source>,
  view: View,
): readonly string[] {
  const { quotes, quotesLeft, sourcesLeft } = shown;
  const { width, theme, hints } = view;
  const left = words.leftOut(quotesLeft, sourcesLeft);
  const how = quotesLeft === 0 ? [] : [words.hint('all', hints.all)];
  return [
    ...heading(shown, answer, view),
    ...quotes.flatMap((quote) => quoteLines(quote, sources.get(quote.source), view)),
    ...pieces([...left, ...how], { width, first: '  ', paint: theme.aside }),
  ];
}

/**
 * The value and what stands behind it. A value that its quote holds is not said twice; then one
 * article alone needs no count either, since the line below the quote names it.
 */
function heading(shown: ShownValue, answer: Found, view: View): readonly string[] {
  const { width, theme } = view;
  const { value } = shown;
  const counts = words.standing(value.sources.length, value.origins);
  const notes = [
    ...(value.within === undefined ? [] : [words.within(value.within)]),
    ...(value.asOf === undefined ? [] : [words.asOf(value.asOf)]),
  ];
  if (saysItself(shown, answer.facet)) {
    const behind = value.sources.length === 1 ? [] : [counts];
    return pieces([...notes, ...behind], { width, paint: theme.aside });
  }
  const name = clip(value.value, VALUE_COLUMNS);
  return sides(
    { text: [name, ...notes.map((note) => `(${note})`)].join(' '), paint: theme.value },
    { text: counts, paint: theme.aside },
    width,
  );
}

function quoteLines(quote: Quote, source: Source | undefined, view: View): readonly string[] {
  const { width, theme } = view;
  const before = quote.cutBefore ? '… ' : '';
  const after = quote.cutAfter ? ' …' : '';
  const room = width - SOURCE_REST.length;
  const line = source === undefined ? [quote.source] : sourceLine(source, room);
  return [
    ...paragraph(`“${before}${quote.text}${after}”`, {
      width,
      first: '  ',
      rest: '   ',
      paint: theme.quote,
    }),
    ...pieces(line, { width, first: '     ', rest: SOURCE_REST, paint: theme.aside }),
  ];
}

function foot(answer: Found, page: Page, view: View): readonly string[] {
  const { width, theme } = view;
  return [
    ...rangeLine(page, view),
    ...paragraph(words.searched(answer.coverage), { width, paint: theme.aside }),
  ];
}
