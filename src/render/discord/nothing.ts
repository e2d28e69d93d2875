import type { Nothing } from '../../answers/answer.ts';
import * as words from '../words.ts';
import { COLOURS } from './colours.ts';
import { fit } from './escape.ts';
import type { Sheet } from './message.ts';
import { questionLine } from './question-line.ts';

const ROOM = { title: 200, searched: 200, nearest: 500 } as const;

/** What was searched, how fresh it is, and the names that come nearest. */
export function nothing(answer: Nothing): Sheet {
  const lines = [
    `### ${words.VERDICT_SIGNS.none} ${fit(words.nothing(answer), ROOM.searched)}`,
    `**${fit(words.title(answer), ROOM.title)}**`,
    ...(answer.nearest.length === 0 ? [] : [fit(words.nearest(answer.nearest), ROOM.nearest)]),
  ];
  return {
    texts: [lines.join('\n'), questionLine(answer.question.text)],
    colour: COLOURS.none,
    buttons: [],
  };
}
