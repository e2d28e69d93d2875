import type { Conflict, Draft, Group } from '../draft.ts';
import type { FacetQuestion } from '../draft-for.ts';
import { type Asked, isTellable } from './tellable.ts';

/** Two sides that answer one question and exclude each other. */
export interface Told {
  readonly question: FacetQuestion;
  readonly sides: readonly [Group, Group];
  readonly conflict: Conflict;
}

/** Of the differences that a question finds, those that are sure enough to be told unasked. */
export function tellable(question: FacetQuestion, draft: Draft, asked: Asked): readonly Told[] {
  return draft.conflicts.flatMap(({ a, b, conflict }): readonly Told[] => {
    const [first, second] = [draft.groups[a], draft.groups[b]];
    return first !== undefined && second !== undefined && isTellable(first, second, conflict, asked)
      ? [{ question, sides: [first, second], conflict }]
      : [];
  });
}
