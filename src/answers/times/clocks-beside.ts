import type { TimeClaim } from '../../claims/claim.ts';
import type { Candidate } from '../candidate.ts';
import { DROPPED } from '../candidate.ts';

/** Characters between an hour and its day: "3 p.m. local time on ", "Sunday, at about ". */
const NEAR = 24;
/** A day that fits worse than this is another article's word for the occasion at most. */
const SURE = 0.68;

/**
 * Where some articles give the hour: the hours that others give right beside the day ("before 2 a.m.
 * on Sunday") without the question's words. Only of articles that give no hour otherwise.
 */
export function clocksBeside(
  answers: readonly Candidate<TimeClaim>[],
): readonly Candidate<TimeClaim>[] {
  const clocks = answers.filter(({ claim }) => isClock(claim));
  if (clocks.length === 0) return [];
  const told = new Set(clocks.map(({ evidence }) => evidence.article));
  return answers.flatMap((day) => {
    if (!isDay(day.claim) || told.has(day.evidence.article)) return [];
    return day.evidence.claims.flatMap(({ claim }): readonly Candidate<TimeClaim>[] => {
      if (claim.facet !== 'time' || !isClock(claim) || DROPPED.has(claim.modality)) return [];
      const gap = Math.max(day.claim.start - claim.end, claim.start - day.claim.end);
      if (gap > NEAR) return [];
      return [{ ...day, claim, ...(day.score < SURE ? { loose: true } : {}) }];
    });
  });
}

function isDay({ time: { value } }: TimeClaim): boolean {
  return value.kind === 'interval' && value.precision === 'day';
}

function isClock({ time: { value } }: TimeClaim): boolean {
  return value.kind === 'clock';
}
