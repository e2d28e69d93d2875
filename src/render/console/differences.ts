import { groupBy } from '../group-by.ts';
import type { Page } from '../page.ts';
import * as words from '../words.ts';
import { paragraph, pieces } from './paragraph.ts';
import type { View } from './view.ts';

/** The reasons of a page, under how sure each is; and how many are not told. */
export function differenceLines(page: Page, view: View): readonly string[] {
  const { width, theme, hints } = view;
  const left = [words.differencesLeft(page.differencesLeft), words.hint('all', hints.all)];
  return [
    ...[...groupBy(page.differences, (difference) => difference.certainty)].flatMap(
      ([certainty, differences]) => [
        ...paragraph(`${words.certainty(certainty)}:`, { width, first: '  ' }),
        ...differences.flatMap(({ reason }) =>
          paragraph(words.reason(reason), { width, first: '  – ' }),
        ),
      ],
    ),
    ...(page.differencesLeft === 0 ? [] : pieces(left, { width, first: '  ', paint: theme.aside })),
  ];
}
