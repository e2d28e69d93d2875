import type { ClockFact, CountFact, DayFact, Fact, SumFact } from './fact.ts';
import type { Style } from './style.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SMALL =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const CURRENCIES = { $: 'dollars', '€': 'euros', '£': 'pounds' } as const;
/** Numbers below this are spelled out by desks that spell. */
const SPELLED_BELOW = 10;
/** Weekdays are said of days no further than this. */
const WEEK = 6;
const DAY = 86_400_000;

/** A fact in words, as a desk writes it in an article of that day. */
export function say(fact: Fact, style: Style, published: string): string {
  switch (fact.kind) {
    case 'place':
    case 'venue':
      return fact.name;
    case 'day':
      return sayDay(fact, style, published);
    case 'clock':
      return sayClock(fact, style);
    case 'count':
      return sayCount(fact, style);
    case 'sum':
      return saySum(fact, style);
    case 'share':
      return `${fact.percent}${style.percent.slice(1)}`;
    case 'distance':
      return `${fact.value} ${fact.unit}`;
    case 'age':
      return String(fact.years);
    case 'office':
      return fact.words;
    case 'person':
      return `${fact.first} ${fact.last}`;
    case 'word':
      return fact.text;
  }
}

/** A fact at the start of a sentence: no figures there, and a capital. */
export function sayFirst(fact: Fact, style: Style, published: string): string {
  const words =
    fact.kind === 'count' && fact.bound === undefined && fact.value < 100
      ? spelled(fact.value)
      : say(fact, style, published);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A number below 100 in letters. */
function spelled(value: number): string {
  const small = SMALL[value];
  if (small !== undefined) return small;
  const ones = value % 10;
  return `${TENS[Math.floor(value / 10)] ?? ''}${ones === 0 ? '' : `-${SMALL[ones] ?? ''}`}`;
}

function sayDay({ date }: DayFact, { days }: Style, published: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const ago = (Date.parse(published) - day.getTime()) / DAY;
  if (days === 'weekday' && ago >= 0 && ago <= WEEK) return WEEKDAYS[day.getUTCDay()] ?? '';
  const month = MONTHS[day.getUTCMonth()] ?? '';
  return days === 'day-month' ? `${day.getUTCDate()} ${month}` : `${month} ${day.getUTCDate()}`;
}

function sayClock({ minutes, zone }: ClockFact, { clock }: Style): string {
  const hour = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  const where = zone === undefined ? '' : ` ${zone}`;
  if (clock === '15:00') return `${String(hour).padStart(2, '0')}:${rest}${where}`;
  const twelve = `${hour % 12 === 0 ? 12 : hour % 12}${rest === '00' ? '' : `:${rest}`}`;
  const half = hour < 12 ? 'am' : 'pm';
  return `${twelve}${clock === '3pm' ? half : ` ${half.charAt(0)}.m.`}${where}`;
}

function sayCount({ value, bound, spelled: inLetters }: CountFact, style: Style): string {
  const isSpelled = (inLetters === true && value < 100) || (style.spelled && value < SPELLED_BELOW);
  const figure = isSpelled ? spelled(value) : value.toLocaleString('en-US');
  return bound === undefined ? figure : `${bound} ${figure}`;
}

function saySum({ millions, currency }: SumFact, { millions: style }: Style): string {
  const figure = millions.toLocaleString('en-US');
  if (style === '$5m') return `${currency}${figure}m`;
  return currency === '€'
    ? `${figure} million ${CURRENCIES[currency]}`
    : `${currency}${figure} million`;
}
