import type { Help } from '../../answers/answer.ts';
import { COMMANDS } from '../commands.ts';
import * as words from '../words.ts';
import { paragraph } from './paragraph.ts';
import type { Sheet, View } from './view.ts';

/** Every command with what it is for, then questions that this collection answers. */
export function help(answer: Help, view: View): Sheet {
  const { width, theme } = view;
  const atPrompt = view.hints.more === undefined ? [] : words.PROMPT_COMMANDS;
  const commands = [...COMMANDS, ...atPrompt].map(({ command, argument, says }) => ({
    form: `/${command} ${argument}`.trim(),
    says,
  }));
  const column = Math.max(...commands.map(({ form }) => form.length)) + 2;
  const fits = column * 2 <= width;
  const examples = answer.examples.flatMap((example) => paragraph(example, { width, first: '  ' }));
  return {
    blocks: [
      paragraph(words.HELP_INTRODUCTION, { width }),
      commands.flatMap(({ form, says }) =>
        fits
          ? paragraph(says, { width, first: form.padEnd(column) })
          : [
              ...paragraph(form, { width, paint: theme.value }),
              ...paragraph(says, { width, first: '  ' }),
            ],
      ),
      ...(examples.length === 0 ? [] : [[words.HELP_EXAMPLES, ...examples]]),
      paragraph(words.holdings(answer.coverage), { width, paint: theme.aside }),
    ],
    hasMore: false,
  };
}
