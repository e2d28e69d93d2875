import type { Pull } from '../draft.ts';
import type { Tense } from '../tense.ts';
import type { OpenValue } from '../time.ts';

/** What a reading is resolved against. */
export interface Context {
  /** ISO day of publication, where known. */
  readonly published: string | undefined;
  /** Tense around the mention; asked only where it matters. */
  readonly tense: () => Tense | undefined;
  /** "by" or "until" stands before it. */
  readonly isDeadline: boolean;
}

const RELATIVES = { last: 'past', this: 'present', next: 'future' } as const;

export function relativeOf(pull: Pull | undefined): OpenValue['relative'] {
  return pull === undefined ? undefined : RELATIVES[pull];
}
