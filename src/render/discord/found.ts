import type { Found, Quote } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { onlyDiffering, uncontradicted } from '../differing.ts';
import { allPages, type NumberedPage } from '../rounds.ts';
import * as words from '../words.ts';
import { COLOURS } from './colours.ts';
import type { Side } from './custom-id.ts';
import { fit } from './escape.ts';
import { head, type Scene } from './head.ts';
import { type Button, hasRoomFor, type Sheet } from './message.ts';
import { questionLine } from './question-line.ts';
import { MOST_QUOTES, refOf } from './quote-ref.ts';
import { type Room, roomsFor } from './room.ts';
import { value } from './value.ts';
import type { DiscordOptions } from './view.ts';

/** One page before it is put into a message. */
interface Leaf {
  readonly texts: readonly string[];
  readonly quotes: readonly Quote[];
}

/** A page of an answer with quotes. */
export function found(answer: Found, options: DiscordOptions): Sheet {
  const { side, owner } = options;
  const leaves = leavesOf(answer, options);
  const page = Math.min(options.page, leaves.length - 1);
  const { texts, quotes } = leaves[page] ?? { texts: [], quotes: [] };
  return {
    texts,
    colour: COLOURS[answer.verdict],
    buttons: [
      ...turning(page, leaves.length, { side, owner }),
      {
        label: chat.BUTTONS.context,
        press: { action: 'context', refs: quotes.map(refOf) },
      },
      ...otherSide(answer, { side, owner }),
    ],
  };
}

/** To the next page; on the last, back to the first. */
export function turning(
  page: number,
  pages: number,
  state: { readonly side: Side; readonly owner: string },
): readonly Button[] {
  if (pages < 2) return [];
  const isLast = page === pages - 1;
  const label = isLast ? chat.BUTTONS.first : chat.BUTTONS.more;
  const press = { action: 'show', page: isLast ? 0 : page + 1, ...state } as const;
  return [{ label, press, ...(isLast ? {} : { style: 'primary' }) }];
}

/** To the values that contradict each other, and back; nothing where these are all there are. */
function otherSide(
  answer: Found,
  { side, owner }: { readonly side: Side; readonly owner: string },
): readonly Button[] {
  if (uncontradicted(answer) === 0) return [];
  const other = side === 'all' ? 'differing' : 'all';
  return [{ label: chat.BUTTONS[other], press: { action: 'turn', side: other, page: 0, owner } }];
}

/** All pages, laid out in the most generous way in which each of them can be sent. */
function leavesOf(answer: Found, options: DiscordOptions): readonly Leaf[] {
  const { side, valuesPerPage, quotesPerValue } = options;
  const shown = side === 'differing' ? onlyDiffering(answer) : answer;
  const rooms = roomsFor(valuesPerPage, quotesPerValue);
  for (const [at, { parts, ...size }] of rooms.entries()) {
    const isLast = at === rooms.length - 1;
    const leaves = leavesIn(shown, size, { answer, side, parts });
    if (isLast || leaves.every(canBeSent)) return leaves;
  }
  return [];
}

/** Pages of one size, up to the first that cannot be sent. */
function leavesIn(
  shown: Found,
  size: Pick<Room, 'valuesPerPage' | 'quotesPerValue'>,
  scene: Scene,
): readonly Leaf[] {
  const pages = allPages(shown, { ...size, differencesPerPage: scene.parts.differences });
  const leaves: Leaf[] = [];
  for (const [at, page] of pages.entries()) {
    const leaf = toLeaf(page, at, pages.length, scene);
    leaves.push(leaf);
    if (!canBeSent(leaf)) break;
  }
  return leaves;
}

function canBeSent({ texts, quotes }: Leaf): boolean {
  return hasRoomFor(texts) && quotes.length <= MOST_QUOTES;
}

function toLeaf(page: NumberedPage, at: number, pages: number, scene: Scene): Leaf {
  return {
    texts: [
      head(page, scene),
      ...page.values.map((shown) => value(shown, page, scene)),
      foot(page, at, pages, scene),
      questionLine(scene.answer.question.text),
    ],
    quotes: page.values.flatMap(({ quotes }) => quotes),
  };
}

function foot(page: NumberedPage, at: number, pages: number, { answer, parts }: Scene): string {
  const isPart = page.to - page.from + 1 < page.total;
  const place = [
    ...(isPart ? [words.range(page.from, page.to, page.total)] : []),
    ...(pages > 1 ? [chat.page(at + 1, pages)] : []),
  ];
  return `-# ${[...place, fit(words.searched(answer.coverage), parts.foot)].join(' · ')}`;
}
