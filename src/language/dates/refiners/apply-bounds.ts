import type { Draft } from '../draft.ts';
import type { Bound } from '../time.ts';
import { isNotBefore } from './not-before.ts';

const WORDS: Readonly<Record<string, Bound>> = {
  since: 'since',
  'as of': 'since',
  by: 'by',
  'no later than': 'by',
  until: 'until',
  till: 'until',
  'up to': 'until',
  before: 'before',
  'prior to': 'before',
  'ahead of': 'before',
  after: 'after',
};

const BEFORE = new RegExp(
  `\\b(?<word>${Object.keys(WORDS).join('|')}|from)\\s(?:(?:at least|about|around|on|at|early|late)\\s)?(?<the>the\\s)?$`,
  'i',
);

/** Longest of the words above with what may follow it, in code units. */
const REACH = 28;

/** Puts "since", "by", "until", "before" and "after" in front of a time into its value. */
export function applyBounds(drafts: readonly Draft[], text: string): readonly Draft[] {
  return drafts.map((draft) => {
    const bound = boundOf(draft, text);
    return bound === undefined ? draft : { ...draft, bound };
  });
}

function boundOf({ start, end, reading }: Draft, text: string): Bound | undefined {
  if (reading.kind === 'settled') return undefined;
  if (reading.kind === 'clock' && reading.approximate === true) return undefined;
  if (isNotBefore(text, start)) return 'since';
  const after = text.slice(end, end + 12);
  // "after Friday's talks" lies after the talks; the day itself is meant as it stands.
  if (/^'s?\s/.test(after)) return undefined;
  const { word, the } = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.groups ?? {};
  if (word === undefined) return undefined;
  // "since the 2004 flood" names the flood; "since the 1990s" the years.
  const isStretch = reading.kind === 'season' || /^'?\d+'?s$/.test(text.slice(start, end));
  if (the !== undefined && !isStretch) return undefined;
  if (word.toLowerCase() === 'from') return /^ on(?:wards?)?\b/.test(after) ? 'since' : undefined;
  return WORDS[word.toLowerCase()];
}
