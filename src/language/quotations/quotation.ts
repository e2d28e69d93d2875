import type { Span } from '../span.ts';

/**
 * Something that a source says somebody said. The span is what was said, without the quotation
 * marks: a direct quotation, a part of one inside a reporting sentence, or reported speech.
 */
export interface Quotation extends Span {
  readonly kind: 'direct' | 'partial' | 'reported';
  /** The words that name the speaker, where they stand; absent when the text does not say. */
  readonly speaker?: Span;
  /** Index of the speaker's name in the document's list of names, when the speaker could be named (pronouns resolved). */
  readonly speakerName?: number;
  /** The verb or phrase of speaking ("said", "according to"), where it stands. */
  readonly cue?: Span;
  /** Whether the speaker is said NOT to have said it, or only may have. */
  readonly modality: 'asserted' | 'denied' | 'hedged';
  /** The stretch to show: the sentence or sentences with quotation and attribution. */
  readonly evidence: Span;
}
