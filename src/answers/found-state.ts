import type { Token } from '../language/tokens.ts';

/** Verbs behind which a participle says in what state something was come upon. */
const COMES_UPON = new Set(['find', 'leave', 'discover', 'spot', 'see']);

/**
 * The verb of "found" in "found burned out in Lyon", for the word of "burned": a place or time that
 * hangs on the state hangs on the finding as well. Undefined where the verb before is none of finding.
 */
export function findingOf(tokens: readonly Token[], state: number | undefined): number | undefined {
  const behind = state === undefined ? undefined : tokens[state];
  const finding = state === undefined ? undefined : state - 1;
  return finding !== undefined &&
    behind !== undefined &&
    COMES_UPON.has(tokens[finding]?.lemma ?? '') &&
    /(?:ed|en|nt|ing)$/.test(behind.lower)
    ? finding
    : undefined;
}
