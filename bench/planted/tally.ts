import type { Change } from './change.ts';
import type { Mark, Verdict } from './judge-pair.ts';

/** What the pairs of one kind of change came to. */
export interface Tally {
  readonly kind: string;
  readonly wanted: Change['wanted'];
  readonly pairs: number;
  /** Pairs whose own question was answered from both articles. */
  readonly found: number;
  /** Pairs whose own question was answered with any mark. */
  readonly marked: number;
  /** Pairs whose own question was answered with the right mark. */
  readonly right: number;
  /** Wrong marks, by question: a question with any counts once. */
  readonly wrong: number;
}

/** Marks that should not be there: anything but the planted difference, and that where none is wanted. */
export function wrongMarks({ pair, marks }: Verdict): readonly Mark[] {
  return marks.filter(
    (mark) =>
      !mark.isPlanted || pair.change.wanted === 'unmarked' || !fits(mark, pair.change.wanted),
  );
}

/** Whether the own question of a pair got the mark that it should get. */
export function isRight({ pair, marks }: Verdict): boolean {
  return marks.some((mark) => mark.isAsked && mark.isPlanted && fits(mark, pair.change.wanted));
}

function fits({ difference }: Mark, wanted: Change['wanted']): boolean {
  return (difference.certainty === 'update') === (wanted === 'update');
}

/** Verdicts by kind of change, in the order in which the kinds first come. */
export function tallyOf(verdicts: readonly Verdict[]): readonly Tally[] {
  const kinds = [...new Set(verdicts.map(({ pair }) => pair.change))];
  return kinds.map(({ kind, wanted }) => {
    const own = verdicts.filter(({ pair }) => pair.change.kind === kind);
    return {
      kind,
      wanted,
      pairs: own.length,
      found: own.filter(({ isFound }) => isFound).length,
      marked: own.filter(({ marks }) => marks.some(({ isAsked }) => isAsked)).length,
      right: own.filter(isRight).length,
      wrong: own
        .map((verdict) => new Set(wrongMarks(verdict).map(({ question }) => question)).size)
        .reduce((sum, one) => sum + one, 0),
    };
  });
}
