import type { Reading } from './draft.ts';

/** One way of writing a time. */
export interface TimeRule {
  /** Bits of `CUE`, all of which must occur in the text. */
  readonly needs: number;
  /** Global. What it matches is the mention: context belongs into lookarounds or into `read`. */
  readonly pattern: RegExp;
  /** What the match means; undefined where a look around shows that it is no time. */
  readonly read: (match: RegExpExecArray, text: string) => Reading | undefined;
}
