import type { types } from '@slack/bolt';
import * as chat from '../chat-words.ts';
import { COMMANDS } from '../commands.ts';
import * as words from '../words.ts';
import { bullets, code, richText, section, text } from './elements.ts';
import { fit } from './fit.ts';
import { typed } from './question-line.ts';

const EXAMPLES = { shown: 8, each: 120 } as const;

/** Every command with what it is for. */
export function commandList(command: string): types.RichTextBlock {
  return richText(
    bullets(
      COMMANDS.map(({ command: name, argument, says }) =>
        section(
          code(`${command} ${name}${argument === '' ? '' : ` ${argument}`}`),
          text(` ${says}`),
        ),
      ),
    ),
  );
}

/** Questions that this collection answers; nothing where there are none. */
export function exampleList(
  examples: readonly string[],
  command: string,
): readonly types.RichTextBlock[] {
  if (examples.length === 0) return [];
  const left = examples.length - EXAMPLES.shown;
  return [
    richText(
      section(text(words.HELP_EXAMPLES)),
      bullets(
        examples
          .slice(0, EXAMPLES.shown)
          .map((example) => section(code(fit(typed(example, command), EXAMPLES.each)))),
      ),
      ...(left > 0 ? [section(text(chat.andMore(left)))] : []),
    ),
  ];
}
