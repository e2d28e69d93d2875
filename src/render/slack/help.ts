import type { Help } from '../../answers/answer.ts';
import * as words from '../words.ts';
import { common } from './common.ts';
import { richText, section, small, text } from './elements.ts';
import { fit } from './fit.ts';
import { commandList, exampleList } from './help-blocks.ts';
import { type SlackMessage, toMessage } from './message.ts';
import { cleaned, questionLine } from './question-line.ts';
import type { SlackOptions } from './view.ts';

const HOLDINGS = 200;

/** Every command with what it is for, then questions that this collection answers. */
export function help(answer: Help, options: SlackOptions): SlackMessage {
  const { command } = options;
  const holdings = fit(words.holdings(answer.coverage), HOLDINGS);
  const blocks = [
    richText(section(text(words.HELP_INTRODUCTION))),
    commandList(command),
    ...exampleList(answer.examples, command),
    small(`${holdings}\n${questionLine(answer.question.text, command)}`),
  ];
  const question = cleaned(answer.question.text);
  return toMessage({
    gist: words.HELP_INTRODUCTION,
    blocks,
    rows: [common({ question, page: 0, side: 'all', blocks }, options)],
  });
}
