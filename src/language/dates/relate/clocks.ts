import type { ClockValue, PartOfDay, TimeRelation } from '../time.ts';
import { type Range, relateRanges, withBound } from './ranges.ts';

/** Minutes from midnight; generous, since writers differ. Night runs past midnight. */
const PARTS: Readonly<Record<PartOfDay, Range>> = {
  morning: { from: 0, to: 720 },
  midday: { from: 660, to: 840 },
  afternoon: { from: 720, to: 1140 },
  evening: { from: 1020, to: 1439 },
  night: { from: 1140, to: 1800 },
};

const DAY = 1440;
/** Minutes that an approximate time may be off. */
const ABOUT = 30;

/**
 * Times of day: two with a zone are brought to UTC, two without are compared as they are. With one
 * zone only, nothing is said unless the figures are the same.
 */
export function relateClocks(a: ClockValue, b: ClockValue): TimeRelation {
  const known = (a.zone === undefined) === (b.zone === undefined);
  const first = reach(a);
  const second = reach(b);
  if (!known) return relateRanges(first, second) === 'same' ? 'same' : 'unknown';
  const shift = (a.zone ?? 0) - (b.zone ?? 0);
  // A bound is of one day; a bare time may lie either side of midnight once zones are converted.
  const isBounded = a.bound !== undefined || b.bound !== undefined;
  const relations = (isBounded ? [0] : [0, -DAY, DAY]).map((day) =>
    relateRanges(first, { from: second.from + shift + day, to: second.to + shift + day }),
  );
  const relation = relations.find((each) => each !== 'apart') ?? 'apart';
  const approximate = a.approximate === true || b.approximate === true;
  // 3 p.m. and around 3 p.m. are the same, though one range is wider.
  return approximate && (relation === 'inside' || relation === 'contains') ? 'same' : relation;
}

/** Parts of the day: neighbours that writers mix up (evening and night) overlap. */
export function relateParts(a: PartOfDay, b: PartOfDay): TimeRelation {
  if (a === b) return 'same';
  const { from, to } = PARTS[a];
  const other = PARTS[b];
  // The ends are minutes shared by two parts: noon is no afternoon morning. So they must really overlap.
  if (from < other.to && other.from < to) return 'overlap';
  // "Friday night" may be told of the small hours, as "Friday morning" is.
  const small = (a === 'night' && b === 'morning') || (a === 'morning' && b === 'night');
  return small ? 'overlap' : 'apart';
}

/** A part of the day against a time of day in the same, unnamed zone. */
export function relatePartToClock(part: PartOfDay, clock: ClockValue): TimeRelation {
  if (clock.zone !== undefined || clock.bound !== undefined) return 'unknown';
  const range = PARTS[part];
  const at = reach(clock);
  const relations = [0, DAY].map((day) =>
    relateRanges(range, { from: at.from + day, to: at.to + day }),
  );
  return relations.find((each) => each !== 'apart') ?? 'apart';
}

function reach({ from, to, approximate, bound }: ClockValue): Range {
  const end = to < from ? to + DAY : to;
  const about = approximate === true ? ABOUT : 0;
  return withBound({ from: from - about, to: end + about }, bound);
}
