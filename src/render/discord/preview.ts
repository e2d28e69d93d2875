import type { Preview } from '../../intake/preview.ts';
import * as words from '../intake-words.ts';
import { headline } from '../words.ts';
import { COLOURS } from './colours.ts';
import { fit } from './escape.ts';
import { type DiscordMessage, toMessage } from './message.ts';
import { questionLine } from './question-line.ts';

const ROOM = { title: 300, source: 200, line: 400, beside: 300 } as const;

/** What was typed to see a preview; a press on its button finds the address in it again. */
const COMMAND = '/add ';

/**
 * An article before it is added, with a button to add it. `owner` is the id of who asked; `isAgain`
 * where the page has changed since it was shown.
 */
export function renderPreview(
  preview: Preview,
  {
    address,
    owner,
    isAgain,
  }: { readonly address: string; readonly owner: string; readonly isAgain: boolean },
): DiscordMessage {
  const { article, candidate, beginning, mark, known } = preview;
  const { text, stated } = article.title;
  const title = headline({ title: text, titleStated: stated }, ROOM.title);
  const beside = words.besideOthers(preview).map((line) => fit(line, ROOM.beside));
  return toMessage({
    texts: [
      isAgain ? words.PAGE_CHANGED : words.ADD_HEAD,
      `**${fit(title, ROOM.title)}**\n-# ${fit(words.byWhom(candidate), ROOM.source)}`,
      beginning.map((line) => `> ${fit(line, ROOM.line)}`).join('\n'),
      ...(beside.length === 0 ? [] : [beside.join('\n')]),
      questionLine(COMMAND + address),
    ],
    colour: COLOURS.none,
    buttons: [
      ...(known?.isSame === true
        ? []
        : [
            {
              label: words.ADD_BUTTON,
              press: { action: 'add', mark, owner },
              style: 'primary',
            } as const,
          ]),
      { label: words.CANCEL_BUTTON, press: { action: 'delete', owner } },
    ],
  });
}

/** The address that a preview is of, from the question that its message holds. */
export function addressIn(question: string | undefined): string | undefined {
  return question?.startsWith(COMMAND) === true ? question.slice(COMMAND.length) : undefined;
}
