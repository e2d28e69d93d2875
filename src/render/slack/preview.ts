import type { Preview } from '../../intake/preview.ts';
import * as words from '../intake-words.ts';
import { headline } from '../words.ts';
import { bold, quotation, richText, section, small, text } from './elements.ts';
import { fit } from './fit.ts';
import { type SlackMessage, toMessage } from './message.ts';

const ROOM = { title: 300, source: 200, line: 400, beside: 300, address: 500 } as const;

/** An article before it is added, with a button to add it; see render/discord/preview.ts. */
export function renderPreview(
  preview: Preview,
  {
    address,
    owner,
    isAgain,
  }: { readonly address: string; readonly owner: string; readonly isAgain: boolean },
): SlackMessage {
  const { article, candidate, beginning, mark, known } = preview;
  const title = headline(
    { title: article.title.text, titleStated: article.title.stated },
    ROOM.title,
  );
  const head = isAgain ? words.PAGE_CHANGED : words.ADD_HEAD;
  return toMessage({
    gist: `${head} ${title}`,
    blocks: [
      richText(
        section(text(head)),
        section(bold(fit(title, ROOM.title))),
        section(text(fit(words.byWhom(candidate), ROOM.source))),
        ...beginning.map((line) => quotation(text(fit(line, ROOM.line)))),
        ...words.besideOthers(preview).map((line) => section(text(fit(line, ROOM.beside)))),
      ),
      small(fit(address, ROOM.address)),
    ],
    rows: [
      [
        ...(known?.isSame === true
          ? []
          : [
              {
                label: words.ADD_BUTTON,
                press: { action: 'add', question: address, owner, added: mark },
                style: 'primary',
              } as const,
            ]),
        { label: words.CANCEL_BUTTON, press: { action: 'delete', owner } },
      ],
    ],
  });
}
