import type { Place, PlaceMention } from './place.ts';
import { type Found, type Scan, textOf } from './scan.ts';
import { liesIn } from './support.ts';

/**
 * Makes mentions of what was found. `outer` holds for each the index of the one it lies in; no index
 * leads back to itself.
 */
export function toMentions(
  found: readonly Found[],
  outer: readonly (number | undefined)[],
  scan: Scan,
): readonly PlaceMention[] {
  const held = readingsHeld(found, outer);
  const mentions = new Map<number, PlaceMention>();

  function mentionOf(index: number): PlaceMention | undefined {
    const known = mentions.get(index);
    const one = found[index];
    if (known !== undefined || one === undefined) return known;
    const first = scan.tokens[one.from];
    const last = scan.tokens[one.to - 1];
    if (first === undefined || last === undefined) return undefined;
    const inside = outer[index];
    const around = inside === undefined ? undefined : mentionOf(inside);
    const mention: PlaceMention = {
      start: first.start,
      end: last.end,
      text: textOf(scan, one.from, one.to),
      type: one.type,
      readings: settle(one.readings, around?.readings ?? [], held.get(index) ?? []),
      ...(inside === undefined || around === undefined ? {} : { inside, outer: around }),
    };
    mentions.set(index, mention);
    return mention;
  }
  return found.flatMap((_, index) => mentionOf(index) ?? []);
}

/** For each index the readings of the places that lie in it. */
function readingsHeld(
  found: readonly Found[],
  outer: readonly (number | undefined)[],
): ReadonlyMap<number, readonly Place[]> {
  const held = new Map<number, Place[]>();
  for (const [index, around] of outer.entries()) {
    if (around === undefined) continue;
    const readings = held.get(around) ?? [];
    readings.push(...(found[index]?.readings ?? []));
    held.set(around, readings);
  }
  return held;
}

/** Of the places that a name may mean, those that fit what the text says it lies in and holds. */
function settle(
  readings: readonly Place[],
  around: readonly Place[],
  inner: readonly Place[],
): readonly Place[] {
  const fitting = around.length === 0 ? readings : readings.filter((one) => liesIn([one], around));
  const holding = fitting.filter((place) => liesIn(inner, [place]));
  return holding.length > 0 ? holding : fitting;
}
