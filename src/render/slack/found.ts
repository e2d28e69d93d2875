import type { types } from '@slack/bolt';
import type { Found } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { onlyDiffering, uncontradicted } from '../differing.ts';
import type { Parts } from '../parts.ts';
import { MOST_QUOTES, refOf } from '../quote-ref.ts';
import { allPages, type NumberedPage } from '../rounds.ts';
import { SMALLEST, sizesFrom } from '../sizes.ts';
import * as words from '../words.ts';
import { otherSide, thumbs, turning, whyButton } from './buttons.ts';
import { common } from './common.ts';
import { DIVIDER, small } from './elements.ts';
import { fit } from './fit.ts';
import { gistOf } from './gist.ts';
import { head, type Scene } from './head.ts';
import { hasRoom, type SlackMessage, toMessage } from './message.ts';
import { cleaned, questionLine } from './question-line.ts';
import { NARROW, WIDE } from './room.ts';
import { sourceLines } from './source-line.ts';
import { value } from './value.ts';
import type { SlackOptions } from './view.ts';

/** A page of an answer with quotes, laid out in the most generous way in which every page can be sent. */
export function found(answer: Found, options: SlackOptions): SlackMessage {
  const shown = options.side === 'differing' ? onlyDiffering(answer) : answer;
  const { valuesPerPage, quotesPerValue } = options;
  const wide = layOut(shown, WIDE, answer, options);
  for (const size of sizesFrom(valuesPerPage, quotesPerValue)) {
    const pages = pagesIn(shown, size, WIDE);
    if (pages.every((page, number) => canBeSent(page, wide(page, number, pages.length)))) {
      return layOutAt(options.page, pages, wide);
    }
  }
  const narrow = layOut(shown, NARROW, answer, options);
  return layOutAt(options.page, pagesIn(shown, SMALLEST, NARROW), narrow);
}

type LayOut = (page: NumberedPage | undefined, at: number, pages: number) => SlackMessage;

function layOutAt(
  wanted: number,
  pages: readonly NumberedPage[],
  layOutPage: LayOut,
): SlackMessage {
  const number = Math.min(wanted, pages.length - 1);
  return layOutPage(pages[number], number, pages.length);
}

function pagesIn(
  shown: Found,
  size: { readonly valuesPerPage: number; readonly quotesPerValue: number },
  parts: Parts,
): readonly NumberedPage[] {
  return allPages(shown, { ...size, differencesPerPage: parts.differences });
}

function canBeSent({ values }: NumberedPage, message: SlackMessage): boolean {
  const quotes = values.reduce((sum, { quotes: { length } }) => sum + length, 0);
  return quotes <= MOST_QUOTES && hasRoom(message);
}

function layOut(shown: Found, parts: Parts, answer: Found, options: SlackOptions): LayOut {
  const { side, owner } = options;
  const scene: Scene = { answer, side, parts, sourceOf: sourceLines(answer, parts) };
  const question = cleaned(answer.question.text);
  const gist = gistOf(shown);
  return (page, number, pages) => {
    if (page === undefined) return toMessage({ gist, blocks: [], rows: [] });
    const refs = page.values.flatMap(({ quotes }) => quotes.map(refOf));
    const place = { question, page: number, pages, side, owner, refs };
    const blocks: types.KnownBlock[] = [
      ...head(page, scene),
      ...page.values.flatMap((each) => [DIVIDER, value(each, page, scene)]),
      foot(page, number, pages, scene, options),
    ];
    return toMessage({
      gist,
      blocks,
      rows: [
        [
          ...turning(place),
          { label: chat.BUTTONS.context, press: { action: 'context', refs } },
          ...(uncontradicted(answer) === 0 ? [] : [otherSide(place)]),
          ...common({ question, page: number, side, blocks }, options),
        ],
        [whyButton(question), ...thumbs(question, refs)],
      ],
    });
  };
}

function foot(
  page: NumberedPage,
  number: number,
  pages: number,
  { answer, parts }: Scene,
  { command }: SlackOptions,
): types.ContextBlock {
  const isPart = page.to - page.from + 1 < page.total;
  const place = [
    ...(isPart ? [words.range(page.from, page.to, page.total)] : []),
    ...(pages > 1 ? [chat.page(number + 1, pages)] : []),
  ];
  const searched = fit(words.searched(answer.coverage), parts.foot);
  return small(
    `${[...place, searched].join(' · ')}\n${questionLine(answer.question.text, command)}`,
  );
}
