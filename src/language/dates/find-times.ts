import { dayNumber, isYear, yearOf } from './calendar.ts';
import { cuesOf } from './cues.ts';
import type { Draft } from './draft.ts';
import { applyBounds } from './refiners/apply-bounds.ts';
import { bindPartOfDay } from './refiners/bind-part-of-day.ts';
import { bindWeekday } from './refiners/bind-weekday.ts';
import { bindYear } from './refiners/bind-year.ts';
import { dropOverlaps } from './refiners/drop-overlaps.ts';
import { joinRanges } from './refiners/join-ranges.ts';
import { resolve } from './resolve/resolve.ts';
import { TIME_RULES } from './rules.ts';
import { tenseAround } from './tense.ts';
import type { TimeMention } from './time.ts';

/** What `findTimes` may be told besides the text. */
export interface FindTimesOptions {
  /** ISO day of publication: what "Friday" and "last week" are counted from. Anything else is ignored. */
  readonly published?: string;
  /** Added to every offset: where the text begins in the whole. */
  readonly base?: number;
}

const REFINERS = [
  dropOverlaps,
  bindYear,
  bindWeekday,
  bindPartOfDay,
  joinRanges,
  applyBounds,
] as const;

/**
 * Expressions of time in a folded text, usually one sentence, in the order of the text; they do not
 * overlap. Recurring times ("every Friday", "daily"), ages and rates are no times here. Without a
 * publication date, what needs one stays `open`.
 */
export function findTimes(text: string, options: FindTimesOptions = {}): readonly TimeMention[] {
  const { base = 0 } = options;
  const published = usableDate(options.published);
  const mentions: TimeMention[] = [];
  for (const { start, end, reading, bound } of refine(draftsOf(text), text)) {
    const isDeadline = bound === 'by' || bound === 'until';
    const tense = () => tenseAround(text, { start, end }, isDeadline);
    const value = resolve(reading, bound, { published, tense, isDeadline });
    if (value === undefined) continue;
    mentions.push({ start: base + start, end: base + end, text: text.slice(start, end), value });
  }
  return mentions;
}

function draftsOf(text: string): readonly Draft[] {
  const cues = cuesOf(text);
  const drafts: Draft[] = [];
  for (const { needs, pattern, read } of TIME_RULES) {
    if (cues === 0 || (cues & needs) !== needs) continue;
    // Not matchAll, which copies the expression for every sentence.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex += 1;
      const reading = read(match, text);
      if (reading === undefined) continue;
      drafts.push({ start: match.index, end: match.index + match[0].length, reading });
    }
  }
  return drafts;
}

function refine(drafts: readonly Draft[], text: string): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  return REFINERS.reduce((refined, refiner) => refiner(refined, text), drafts);
}

function usableDate(date: string | undefined): string | undefined {
  if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  return Number.isFinite(dayNumber(date)) && isYear(yearOf(date)) ? date : undefined;
}
