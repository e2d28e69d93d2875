import type { Block } from './document.ts';
import { PLAIN_LEVEL, type Shape } from './structure/shape.ts';

interface OpenHeading {
  readonly index: number;
  readonly level: number;
}

interface OpenList {
  readonly list: 'bullet' | 'numbered';
  readonly lead: number | undefined;
}

/** Gives shapes, in the order of the text, their headings above and the line that leads their list. */
export function placeInStructure(shapes: readonly Shape[], text: string): readonly Block[] {
  const blocks: Block[] = [];
  let headings: readonly OpenHeading[] = [];
  let lists: readonly OpenList[] = [];
  let before: number | undefined;
  for (const [index, shape] of shapes.entries()) {
    const { level = PLAIN_LEVEL, list, introduces: _, ...rest } = shape;
    if (shape.kind === 'heading') headings = headings.filter((open) => open.level < level);
    lists =
      list === undefined
        ? closeLists(shape, lists)
        : openList(list, lists, leadAt(before, shapes, text));
    const lead = list === undefined ? undefined : lists.at(-1)?.lead;
    blocks.push({
      ...rest,
      index,
      section: headings.map((open) => open.index),
      ...(lead !== undefined && { lead }),
    });
    if (shape.kind === 'heading') headings = [...headings, { index, level }];
    if (shape.kind !== 'furniture') before = index;
  }
  return blocks;
}

/** Furniture between two items, an advertisement for one, does not end their list. */
function closeLists(shape: Shape, lists: readonly OpenList[]): readonly OpenList[] {
  return shape.kind === 'furniture' ? lists : [];
}

/** Goes on with an open list of the same marks, or opens one inside those that are open. */
function openList(
  list: OpenList['list'],
  lists: readonly OpenList[],
  lead: number | undefined,
): readonly OpenList[] {
  const at = lists.findLastIndex((open) => open.list === list);
  return at >= 0 ? lists.slice(0, at + 1) : [...lists, { list, lead }];
}

/** The block before a list, where it introduces it: not every paragraph above a list does. */
function leadAt(
  before: number | undefined,
  shapes: readonly Shape[],
  text: string,
): number | undefined {
  const shape = before === undefined ? undefined : shapes[before];
  if (shape === undefined) return undefined;
  const body = text.slice(shape.body.start, shape.body.end);
  return introduces(shape, body) ? before : undefined;
}

function introduces(shape: Shape, body: string): boolean {
  if (shape.kind === 'heading' || shape.introduces === true || body.endsWith(':')) return true;
  // An item without a full stop is the heading of the list inside it.
  if (shape.list !== undefined) return !/[.!?;,]["')]*$/.test(body);
  return shape.kind === 'row' || shape.kind === 'field';
}
