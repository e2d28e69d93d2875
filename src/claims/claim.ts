import type { TimeMention } from '../language/dates/time.ts';
import type { Attachment } from '../language/grammar/attachment.ts';
import type { NumberMention } from '../language/numbers/number.ts';
import type { PlaceMention } from '../language/places/place.ts';
import type { Quotation } from '../language/quotations/quotation.ts';
import type { Span } from '../language/span.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** How a source commits itself to what it says. Conditional, negated and asked claims are never answers. */
export type Modality = 'asserted' | 'planned' | 'hedged' | 'conditional' | 'negated' | 'asked';

interface ClaimBase extends Span {
  /** Name of the rule that found it. */
  readonly rule: string;
  /** Index of the sentence in the article's reading. */
  readonly sentence: number;
  readonly modality: Modality;
}

/** Something is or happened at a place; `hangsOn` are the words it belongs to. */
export interface PlaceClaim extends ClaimBase {
  readonly facet: 'place';
  readonly place: PlaceMention;
  readonly hangsOn: Attachment;
}

export interface TimeClaim extends ClaimBase {
  readonly facet: 'time';
  readonly time: TimeMention;
  readonly hangsOn: Attachment;
}

export interface NumberClaim extends ClaimBase {
  readonly facet: 'number';
  readonly number: NumberMention;
  readonly hangsOn: Attachment;
}

/** What a person or body is: the span is the description. */
export interface RoleClaim extends ClaimBase {
  readonly facet: 'role';
  /** Index in the reading's names of who is described. */
  readonly name: number;
}

/** Who took part in something: the span names a person, a body or a group. */
export interface ParticipantClaim extends ClaimBase {
  readonly facet: 'participant';
  /** Word index of the noun or verb that names the occasion, where there is one. */
  readonly occasion?: number;
  /** Whether the source gives a whole list ("Representing X was Y", a field of participants). */
  readonly closed: boolean;
  /** Word index of the name of the side that they stood for ("the X delegation included Y"). */
  readonly side?: number;
}

export interface SaidClaim extends ClaimBase {
  readonly facet: 'said';
  readonly quotation: Quotation;
}

/** A stretch that answers as it stands: a passage, or what fills the open place of a question. */
export interface StatementClaim extends ClaimBase {
  readonly facet: 'statement';
}

export type Claim =
  | PlaceClaim
  | TimeClaim
  | NumberClaim
  | RoleClaim
  | ParticipantClaim
  | SaidClaim
  | StatementClaim;

/** One way of finding claims in a sentence. Empty: not its case. */
export type ClaimRule = (reading: Reading, sentence: ReadSentence) => readonly Claim[];
