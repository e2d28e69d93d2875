import type { types } from '@slack/bolt';
import type { Found } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { pageOf } from '../page.ts';
import * as slack from '../slack-words.ts';
import * as words from '../words.ts';
import { bold, bullets, DIVIDER, header, richText, section, small, text } from './elements.ts';
import { fit } from './fit.ts';
import { verdictLine } from './head.ts';
import { hasRoom, type SlackMessage, toActions, toMessage } from './message.ts';
import { cleaned } from './question-line.ts';
import { WIDE } from './room.ts';
import { sourceLines } from './source-line.ts';
import { value } from './value.ts';

/** Both sides of a difference, with a quote each; a button leads to the rest. */
const SHOWN = { page: 0, valuesPerPage: 2, quotesPerValue: 1, differencesPerPage: 1 } as const;

/** What the sources say of several names, in the order given: as much of it as a message holds. */
export function renderLookUp(answers: readonly Found[]): SlackMessage {
  let fitting = answers.length;
  let message = withFirst(answers, fitting);
  while (fitting > 1 && !hasRoom(message)) {
    fitting -= 1;
    message = withFirst(answers, fitting);
  }
  return message;
}

function withFirst(answers: readonly Found[], fitting: number): SlackMessage {
  const title = slack.lookedUp(answers.length);
  const left = answers.length - fitting;
  return toMessage({
    gist: title,
    blocks: [
      header(title),
      ...answers.slice(0, fitting).flatMap(part),
      ...(left === 0 ? [] : [small(chat.andMore(left))]),
    ],
    rows: [],
  });
}

function part(answer: Found, at: number): readonly types.KnownBlock[] {
  const page = { ...pageOf(answer, SHOWN), round: 0 };
  const left = page.total - page.to;
  const sourceOf = sourceLines(answer, WIDE);
  const scene = { answer, side: 'all', parts: WIDE, sourceOf } as const;
  return [
    DIVIDER,
    summary(answer),
    ...page.values.map((each) => value(each, page, scene)),
    ...(left === 0 ? [] : [small(words.range(page.from, page.to, page.total))]),
    showButton(answer, at),
  ];
}

/** An answer in two lines: its verdict and subject, and why its sources differ where they do. */
export function summary(answer: Found): types.RichTextBlock {
  const [difference] = pageOf(answer, SHOWN).differences;
  return richText(
    section(bold(fit(words.title(answer), WIDE.title)), text(` · ${verdictLine(answer)}`)),
    ...(difference === undefined
      ? []
      : [
          bullets([
            section(
              text(`${words.certainty(difference.certainty)}: `),
              text(fit(words.reason(difference.reason), WIDE.reason)),
            ),
          ]),
        ]),
  );
}

/** Leads to the whole of an answer. @param at tells several of them apart */
export function showButton(answer: Found, at: number): types.ActionsBlock {
  const question = cleaned(answer.question.text);
  const row = toActions([{ label: slack.BUTTONS.whole, press: { action: 'ask', question } }]);
  return { ...row, block_id: `ask.${at}` };
}
