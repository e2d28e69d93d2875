import type { Nothing } from '../../answers/answer.ts';
import * as words from '../words.ts';
import { paragraph } from './paragraph.ts';
import type { Sheet, View } from './view.ts';

/** What was searched, how fresh it is, and the names that come nearest. */
export function nothing(answer: Nothing, view: View): Sheet {
  const { width, theme } = view;
  const lines = [
    ...paragraph(words.title(answer), { width, paint: theme.title }),
    ...paragraph(`${words.VERDICT_SIGNS.none} ${words.nothing(answer)}`, { width, rest: '  ' }),
    ...(answer.nearest.length === 0
      ? []
      : paragraph(words.nearest(answer.nearest), { width, first: '  ' })),
  ];
  return { blocks: [lines], hasMore: false };
}
