import { formatDuration } from './format/duration.ts';
import { formatInterval } from './format/interval.ts';
import { formatOpen } from './format/open.ts';
import type { Bound, ClockValue, TimeValue } from './time.ts';

/** Short plain English for a time: "10–12 December 2025", "Saturday", "15:00 UTC−5", "60 days". */
export function formatTime(value: TimeValue): string {
  const known = formatted.get(value);
  if (known !== undefined) return known;
  const text = makeText(value);
  formatted.set(value, text);
  return text;
}

/** A question compares each time with many others by its words. */
const formatted = new WeakMap<TimeValue, string>();

function makeText(value: TimeValue): string {
  switch (value.kind) {
    case 'interval':
      return withBound(value.bound, formatInterval(value));
    case 'open':
      return withBound(value.bound, formatOpen(value));
    case 'clock':
      return withBound(value.bound, formatClock(value));
    case 'part-of-day':
      return value.part;
    case 'duration':
      return formatDuration(value);
  }
}

function withBound(bound: Bound | undefined, text: string): string {
  return bound === undefined ? text : `${bound} ${text}`;
}

function formatClock({ from, to, zone, approximate }: ClockValue): string {
  const about = approximate === true ? 'about ' : '';
  const span = from === to ? figures(from) : `${figures(from)}–${figures(to)}`;
  return zone === undefined ? about + span : `${about}${span} UTC${offset(zone)}`;
}

function figures(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function offset(zone: number): string {
  if (zone === 0) return '';
  const size = Math.abs(zone);
  const rest = size % 60 === 0 ? '' : `:${pad(size % 60)}`;
  return `${zone < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
