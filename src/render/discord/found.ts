import type { Found, Quote } from '../../answers/answer.ts';
import * as chat from '../chat-words.ts';
import { onlyDiffering, type Side, uncontradicted } from '../differing.ts';
import type { Parts } from '../parts.ts';
import { MOST_QUOTES, refOf } from '../quote-ref.ts';
import { allPages, type NumberedPage } from '../rounds.ts';
import * as words from '../words.ts';
import { COLOURS } from './colours.ts';
import { fit } from './escape.ts';
import { head, type Scene } from './head.ts';
import { type Button, hasRoomFor, type Sheet } from './message.ts';
import { questionLine } from './question-line.ts';
import { NARROW, NARROWEST, type Room, roomsFor, WIDE } from './room.ts';
import { sourceFacts } from './source-line.ts';
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
  const { leaf, page, pages } = leafOf(answer, options);
  return {
    texts: leaf.texts,
    colour: COLOURS[answer.verdict],
    buttons: [
      ...turning(page, pages, { side, owner }),
      {
        label: chat.BUTTONS.context,
        press: { action: 'context', refs: leaf.quotes.map(refOf) },
      },
      ...otherSide(answer, { side, owner }),
      { label: chat.BUTTONS.why, press: { action: 'why' } },
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

/** A page, laid out in the most generous way in which every page of the answer can be sent. */
function leafOf(
  answer: Found,
  options: DiscordOptions,
): { readonly leaf: Leaf; readonly page: number; readonly pages: number } {
  const leaves = layOut(answer, options);
  const page = Math.min(options.page, leaves.length - 1);
  const leaf = leaves[page];
  if (leaf !== undefined) return { leaf, page, pages: leaves.length };
  return narrowLeaf(answer, options);
}

/** All pages in the most generous way; none where the answer is too large for any but the narrowest. */
function layOut(answer: Found, options: DiscordOptions): readonly Leaf[] {
  const { side, valuesPerPage, quotesPerValue } = options;
  const way = `${side} ${valuesPerPage} ${quotesPerValue}`;
  const ways = layouts.get(answer) ?? new Map<string, readonly Leaf[]>();
  layouts.set(answer, ways);
  const known = ways.get(way);
  if (known !== undefined) return known;
  const shown = side === 'differing' ? onlyDiffering(answer) : answer;
  const wide = { answer, side, parts: WIDE, sources: factsOf(answer, WIDE) };
  let leaves: readonly Leaf[] = [];
  for (const room of roomsFor(valuesPerPage, quotesPerValue)) {
    const tried = leavesIn(pagesIn(shown, room, WIDE), wide);
    if (!tried.every(canBeSent)) continue;
    leaves = tried;
    break;
  }
  ways.set(way, leaves);
  return leaves;
}

/** Pages of answers that are still in use: who turns a page, or asks the same, finds them laid out. */
const layouts = new WeakMap<Found, Map<string, readonly Leaf[]>>();

function narrowLeaf(answer: Found, options: DiscordOptions): ReturnType<typeof leafOf> {
  const { side } = options;
  const shown = side === 'differing' ? onlyDiffering(answer) : answer;
  const pages = pagesIn(shown, NARROWEST, NARROW);
  const page = Math.min(options.page, pages.length - 1);
  const narrow = { answer, side, parts: NARROW, sources: factsOf(answer, NARROW) };
  return { leaf: toLeaf(pages, page, narrow), page, pages: pages.length };
}

/** All pages, or those up to the first that cannot be sent. */
function leavesIn(pages: readonly NumberedPage[], scene: Scene): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const at of pages.keys()) {
    const leaf = toLeaf(pages, at, scene);
    leaves.push(leaf);
    if (!canBeSent(leaf)) break;
  }
  return leaves;
}

function pagesIn(shown: Found, room: Room, parts: Parts): readonly NumberedPage[] {
  return allPages(shown, { ...room, differencesPerPage: parts.differences });
}

function factsOf(answer: Found, parts: Parts): Scene['sources'] {
  return new Map(answer.sources.map((source) => [source.id, sourceFacts(source, parts)]));
}

function canBeSent({ texts, quotes }: Leaf): boolean {
  return quotes.length <= MOST_QUOTES && hasRoomFor(texts);
}

function toLeaf(pages: readonly NumberedPage[], at: number, scene: Scene): Leaf {
  const page = pages[at];
  if (page === undefined) return { texts: [], quotes: [] };
  return {
    texts: [
      head(page, scene),
      ...page.values.map((shown) => value(shown, page, scene)),
      foot(page, at, pages.length, scene),
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
