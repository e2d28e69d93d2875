import type { types } from '@slack/bolt';
import type { DisputeList, Found, Quote } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { pageOf } from '../page.ts';
import type { Parts } from '../parts.ts';
import { MOST_QUOTES, refOf } from '../quote-ref.ts';
import { askedBy, DISPUTES_ORDER, disputesTitle, NO_DISPUTES } from '../why-words.ts';
import * as words from '../words.ts';
import { thumbs, turning } from './buttons.ts';
import { common } from './common.ts';
import { bold, DIVIDER, header, richText, section, small, text } from './elements.ts';
import { fit } from './fit.ts';
import { hasRoom, type SlackMessage, toMessage } from './message.ts';
import { cleaned, questionLine, typed } from './question-line.ts';
import { NARROW, WIDE } from './room.ts';
import { sourceLines } from './source-line.ts';
import { value } from './value.ts';
import type { SlackOptions } from './view.ts';

/** Both sides, with a quote each; the question below has the rest. */
const SIDES = { page: 0, valuesPerPage: 2, quotesPerValue: 1, differencesPerPage: 1 } as const;

/** Two quotes each must be named by one button. */
const MOST = Math.floor(MOST_QUOTES / 2);

/** What Slack takes as a headline, and room for the question that leads to the rest. */
const ROOM = { header: 140, question: 200 } as const;

/** A page of differences, as many as a message holds. */
export function disputes(answer: DisputeList, options: SlackOptions): SlackMessage {
  for (let size = MOST; size > 0; size -= 1) {
    const pages = pagesIn(answer, size);
    const fits = Array.from({ length: pages }, (_, page) => page).every((page) =>
      hasRoom(layOut(answer, { page, size, parts: WIDE }, options)),
    );
    if (fits)
      return layOut(
        answer,
        { page: Math.min(options.page, pages - 1), size, parts: WIDE },
        options,
      );
  }
  const page = Math.min(options.page, pagesIn(answer, 1) - 1);
  return layOut(answer, { page, size: 1, parts: NARROW }, options);
}

interface Layout {
  readonly page: number;
  readonly size: number;
  readonly parts: Parts;
}

function pagesIn({ disputes: all }: DisputeList, size: number): number {
  return Math.max(1, Math.ceil(all.length / size));
}

function layOut(
  answer: DisputeList,
  { page, size, parts }: Layout,
  options: SlackOptions,
): SlackMessage {
  const { owner, command } = options;
  const total = answer.disputes.length;
  const pages = pagesIn(answer, size);
  const shown = answer.disputes.slice(page * size, (page + 1) * size);
  const refs = shown.flatMap(quotesOf).map(refOf);
  const question = cleaned(answer.question.text);
  const title = fit(disputesTitle(answer), ROOM.header);
  const place =
    pages < 2
      ? []
      : [
          words.range(page * size + 1, page * size + shown.length, total),
          chat.page(page + 1, pages),
        ];
  const searched = fit(words.searched(answer.coverage), parts.foot);
  const blocks: types.KnownBlock[] = [
    header(title),
    small(total === 0 ? NO_DISPUTES : DISPUTES_ORDER),
    ...shown.flatMap((one) => [DIVIDER, ...dispute(one, parts, command)]),
    small(`${[...place, searched].join(' · ')}\n${questionLine(answer.question.text, command)}`),
  ];
  return toMessage({
    gist: title,
    blocks,
    rows: [
      [
        ...turning({ question, page, pages, side: 'all', owner, refs }),
        ...(refs.length === 0
          ? []
          : [{ label: chat.BUTTONS.context, press: { action: 'context', refs } } as const]),
        ...common({ question, page, side: 'all', blocks }, options),
      ],
      thumbs(question, refs),
    ],
  });
}

function dispute(found: Found, parts: Parts, command: string): readonly types.KnownBlock[] {
  const page = { ...pageOf(found, SIDES), round: 0 };
  const scene = { answer: found, side: 'all', parts, sourceOf: sourceLines(found, parts) } as const;
  const reasons = page.differences.map(
    ({ certainty, reason }) =>
      `\n${words.certainty(certainty)}: ${fit(words.reason(reason), parts.reason)}`,
  );
  const title = fit(words.title(found), parts.title);
  return [
    richText(
      section(bold(`${words.VERDICT_SIGNS[found.verdict]} ${title}`), text(reasons.join(''))),
    ),
    ...page.values.map((shown) => value(shown, page, scene)),
    small(fit(askedBy(typed(found.question.text, command)), Math.min(ROOM.question, parts.title))),
  ];
}

function quotesOf(found: Found): readonly Quote[] {
  return pageOf(found, SIDES).values.flatMap(({ quotes }) => quotes);
}
