import type { Token } from '../tokens.ts';
import { NAME_NUMBER, numberBefore } from './name-numbers.ts';
import { nextInRun } from './next-in-run.ts';
import type { NameOptions } from './options.ts';
import { particlesBefore } from './particles.ts';
import { bareWord, CALENDAR, isCapital, spaced } from './words.ts';

/** Words `from` to `to` (exclusive) of one sentence that may be a name, or hold several. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The stretches of a sentence that are written like names: capitals with the small words that join them. */
export function readRuns(tokens: readonly Token[], options: NameOptions): readonly Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    const first = firstCapital(tokens, i, options);
    if (first === undefined) {
      i++;
      continue;
    }
    const to = extend(tokens, i, first, options);
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** Index of the first capital of a run that starts here; particles and a number may stand before it. */
function firstCapital(
  tokens: readonly Token[],
  at: number,
  options: NameOptions,
): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (isCapital(token)) return mayStart(tokens, at, options) ? at : undefined;
  if (NAME_NUMBER.test(token.text)) return numberBefore(tokens, at, options) ? at + 1 : undefined;
  return particlesBefore(tokens, at, options);
}

function mayStart(tokens: readonly Token[], at: number, options: NameOptions): boolean {
  const token = tokens[at];
  if (token === undefined || /^I(?:'\w+)?$/.test(token.text)) return false;
  if (!CALENDAR.has(bareWord(token).split('-')[0] ?? '')) return true;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    spaced(token, next) &&
    isCapital(next) &&
    options.data.bodyHeads.has(bareWord(next))
  );
}

/** No name has more tokens; a longer row of capitals is a list or a line of shouting. */
const LONGEST = 24;

/** End (exclusive) of the run whose first capital is at `first`. */
function extend(
  tokens: readonly Token[],
  from: number,
  first: number,
  options: NameOptions,
): number {
  let last = first;
  while (last - from < LONGEST) {
    const next = nextInRun(tokens, from, last, options);
    if (next === undefined) break;
    last = next;
  }
  return last + 1;
}
