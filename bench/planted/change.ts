import type { Reason } from '../../src/claims/compare/reason.ts';
import type { Random } from '../random.ts';
import type { Fact } from './fact.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a copy has besides the fact itself. */
interface Plant {
  readonly random: Random;
  /** People and places that the story does not have yet. */
  readonly vocabulary: Vocabulary;
}

/** One kind of difference between an article and its copy. */
export interface Change {
  readonly kind: string;
  /** Marked as `differ` or `disagree`; as an update, which only differs; or not at all. */
  readonly wanted: 'marked' | 'update' | 'unmarked';
  /** Reasons that a right mark gives. */
  readonly reasons: readonly Reason['kind'][];
  /** Days by which the copy comes later. */
  readonly later?: number;
  /** The fact as the copy has it; undefined where the change does not apply to it. */
  readonly plant: (fact: Fact, plant: Plant) => Fact | undefined;
}
