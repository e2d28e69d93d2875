import type { DisputeList, Found, Quote } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { pageOf } from '../page.ts';
import type { Parts } from '../parts.ts';
import { MOST_QUOTES, refOf } from '../quote-ref.ts';
import { askedBy, DISPUTES_ORDER, disputesTitle, NO_DISPUTES } from '../why-words.ts';
import * as words from '../words.ts';
import { COLOURS } from './colours.ts';
import { fit } from './escape.ts';
import { turning } from './found.ts';
import { hasRoomFor, type Sheet } from './message.ts';
import { questionLine } from './question-line.ts';
import { NARROW, WIDE } from './room.ts';
import { sourceFacts } from './source-line.ts';
import { value } from './value.ts';
import type { DiscordOptions } from './view.ts';

/** Both sides, with a quote each; the question below has the rest. */
const SIDES = { page: 0, valuesPerPage: 2, quotesPerValue: 1, differencesPerPage: 1 } as const;

/** Two quotes each must be named by one button. */
const MOST = Math.floor(MOST_QUOTES / 2);

/** Room for the question that leads to the rest. */
const QUESTION = 200;

/** A page of differences, as many as a message holds. */
export function disputes(answer: DisputeList, options: DiscordOptions): Sheet {
  const { parts, size } = layOut(answer);
  const pages = Math.max(1, Math.ceil(answer.disputes.length / size));
  const page = Math.min(options.page, pages - 1);
  const shown = answer.disputes.slice(page * size, (page + 1) * size);
  const refs = shown.flatMap(quotesOf).map(refOf);
  const [strongest] = answer.disputes;
  return {
    texts: textsOf(answer, { page, size, parts }),
    colour: COLOURS[strongest?.verdict ?? 'none'],
    buttons: [
      ...turning(page, pages, { side: 'all', owner: options.owner }),
      ...(refs.length === 0
        ? []
        : [{ label: chat.BUTTONS.context, press: { action: 'context', refs } } as const]),
    ],
  };
}

/** The most generous way in which every page can be sent. */
function layOut(answer: DisputeList): { readonly parts: Parts; readonly size: number } {
  const sizes = Array.from({ length: MOST }, (_, at) => MOST - at);
  const size = sizes.find((one) => isRoomy(answer, one));
  return size === undefined ? { parts: NARROW, size: 1 } : { parts: WIDE, size };
}

function isRoomy(answer: DisputeList, size: number): boolean {
  const pages = Math.ceil(answer.disputes.length / size);
  return Array.from({ length: pages }, (_, page) => page).every((page) =>
    hasRoomFor(textsOf(answer, { page, size, parts: WIDE })),
  );
}

function textsOf(
  answer: DisputeList,
  { page, size, parts }: { readonly page: number; readonly size: number; readonly parts: Parts },
): readonly string[] {
  const total = answer.disputes.length;
  const shown = answer.disputes.slice(page * size, (page + 1) * size);
  const place =
    total <= size
      ? []
      : [
          words.range(page * size + 1, page * size + shown.length, total),
          chat.page(page + 1, Math.ceil(total / size)),
        ];
  const searched = fit(words.searched(answer.coverage), parts.foot);
  return [
    `### ${fit(disputesTitle(answer), parts.title)}\n-# ${total === 0 ? NO_DISPUTES : DISPUTES_ORDER}`,
    ...shown.map((one) => dispute(one, parts)),
    `-# ${[...place, searched].join(' · ')}`,
    questionLine(answer.question.text),
  ];
}

function dispute(found: Found, parts: Parts): string {
  const page = { ...pageOf(found, SIDES), round: 0 };
  const sources = new Map(found.sources.map((source) => [source.id, sourceFacts(source, parts)]));
  const scene = { answer: found, side: 'all', parts, sources } as const;
  return [
    `**${words.VERDICT_SIGNS[found.verdict]} ${fit(words.title(found), parts.title)}**`,
    ...page.differences.map(
      ({ certainty, reason }) =>
        `${words.certainty(certainty)}: ${fit(words.reason(reason), parts.reason)}`,
    ),
    ...page.values.map((shown) => value(shown, page, scene)),
    `-# ${fit(askedBy(found.question.text), Math.min(QUESTION, parts.title))}`,
  ].join('\n');
}

function quotesOf(found: Found): readonly Quote[] {
  return pageOf(found, SIDES).values.flatMap(({ quotes }) => quotes);
}
