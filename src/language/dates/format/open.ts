import type { OpenValue, Part } from '../time.ts';
import { monthName, weekdayName } from '../words.ts';

const PREFIX: Readonly<Record<Part, string>> = {
  early: 'early ',
  mid: 'mid-',
  late: 'late ',
  end: 'the end of ',
};

/** A part of a date in words: "Saturday", "7 May", "late December", "last week", "2 years ago". */
export function formatOpen(value: OpenValue): string {
  const { part, partOfDay, unit, offset } = value;
  if (partOfDay !== undefined && unit === 'day' && offset === 0) {
    return partOfDay === 'night' ? 'tonight' : `this ${partOfDay}`;
  }
  const core = part === undefined ? named(value) : PREFIX[part] + named(value);
  return partOfDay === undefined ? core : `${core} ${partOfDay}`;
}

function named(value: OpenValue): string {
  const { weekday, month, day, season, relative, to } = value;
  if (month !== undefined) return dates(value);
  if (weekday !== undefined) {
    const end = to?.weekday === undefined ? '' : `–${weekdayName(to.weekday)}`;
    return withRelative(relative, weekdayName(weekday) + end);
  }
  if (season !== undefined) return withRelative(relative, season);
  if (day !== undefined) return `the ${ordinal(day)}`;
  return distance(value);
}

function dates({ weekday, month = 1, day, to }: OpenValue): string {
  const name = monthName(month);
  const before = weekday === undefined ? '' : `${weekdayName(weekday)} `;
  if (to === undefined) return day === undefined ? before + name : `${before}${day} ${name}`;
  const last = monthName(to.month ?? month);
  if (day === undefined) return `${name}–${last}`;
  return name === last
    ? `${before}${day}–${to.day ?? day} ${name}`
    : `${before}${day} ${name}–${to.day ?? day} ${last}`;
}

function withRelative(relative: OpenValue['relative'], name: string): string {
  if (relative === undefined) return name;
  return `${{ past: 'last', present: 'this', future: 'next' }[relative]} ${name}`;
}

function distance({ unit, offset, relative }: OpenValue): string {
  if (unit === undefined)
    return { past: 'earlier', present: 'now', future: 'later' }[relative ?? 'present'];
  if (offset === undefined) {
    if (unit === 'weekend')
      return relative === undefined ? 'weekend' : withRelative(relative, unit);
    return `${unit}s ${relative === 'future' ? 'later' : 'earlier'}`;
  }
  if (unit === 'day' && Math.abs(offset) <= 1)
    return ['yesterday', 'today', 'tomorrow'][offset + 1] ?? '';
  if (Math.abs(offset) <= 1) return near(unit, offset, relative);
  return offset < 0 ? `${-offset} ${unit}s ago` : `in ${offset} ${unit}s`;
}

function near(unit: string, offset: number, relative: OpenValue['relative']): string {
  const words = `${['last', 'this', 'next'][offset + 1] ?? ''} ${unit}`;
  if (offset !== 0 || relative === 'present') return words;
  return `${relative === 'past' ? 'earlier' : 'later'} ${words}`;
}

function ordinal(day: number): string {
  const teen = day >= 11 && day <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${suffix}`;
}
