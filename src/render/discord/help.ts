import type { Help } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { COMMANDS } from '../commands.ts';
import * as words from '../words.ts';
import { COLOURS } from './colours.ts';
import { fit } from './escape.ts';
import type { Sheet } from './message.ts';
import { questionLine } from './question-line.ts';

const EXAMPLES = { shown: 8, each: 100 } as const;
const HOLDINGS = 160;

/** Every command with what it is for, then questions that this collection answers. */
export function help(answer: Help): Sheet {
  const left = answer.examples.length - EXAMPLES.shown;
  const examples = answer.examples
    .slice(0, EXAMPLES.shown)
    .map((example) => `- ${fit(example, EXAMPLES.each)}`);
  return {
    texts: [
      words.HELP_INTRODUCTION,
      COMMANDS.map(({ command, argument, says }) =>
        [`**/${command}**${argument === '' ? '' : ` \`${argument}\``}`, `-# ${says}`].join('\n'),
      ).join('\n'),
      ...(examples.length === 0
        ? []
        : [
            [
              words.HELP_EXAMPLES,
              ...examples,
              ...(left > 0 ? [`-# ${chat.andMore(left)}`] : []),
            ].join('\n'),
          ]),
      `-# ${fit(words.holdings(answer.coverage), HOLDINGS)}`,
      questionLine(answer.question.text),
    ],
    colour: COLOURS.none,
    buttons: [],
  };
}
