import type { Nothing } from '../../answers/answer.ts';
import * as words from '../words.ts';
import { thumbs } from './buttons.ts';
import { common } from './common.ts';
import { bold, header, richText, section, small, text } from './elements.ts';
import { fit } from './fit.ts';
import { type SlackMessage, toMessage } from './message.ts';
import { cleaned, questionLine } from './question-line.ts';
import type { SlackOptions } from './view.ts';

const ROOM = { header: 140, title: 250, nearest: 600 } as const;

/** What was searched, how fresh it is, and the names that come nearest. */
export function nothing(answer: Nothing, options: SlackOptions): SlackMessage {
  const title = fit(words.title(answer), ROOM.title);
  const sentence = fit(words.nothing(answer), ROOM.header);
  const nearest =
    answer.nearest.length === 0 ? '' : `\n${fit(words.nearest(answer.nearest), ROOM.nearest)}`;
  const question = cleaned(answer.question.text);
  const blocks = [
    header(`${words.VERDICT_SIGNS.none} ${sentence}`),
    richText(section(bold(title), ...(nearest === '' ? [] : [text(nearest)]))),
    small(questionLine(answer.question.text, options.command)),
  ];
  return toMessage({
    gist: `${title}: ${sentence}${nearest}`,
    blocks,
    rows: [common({ question, page: 0, side: 'all', blocks }, options), thumbs(question, [])],
  });
}
