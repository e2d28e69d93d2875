import type { Span } from '../span.ts';

/** What a name is a name of. `other`: a work, product, law or thing that was named. */
export type NameKind = 'person' | 'body' | 'place' | 'event' | 'other';

/** A name where it stands in a text, without titles before it ("Judge", "Mr."). */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** The title or role words directly before a person's name, if any ("Estonian President"). */
  readonly title?: Span;
  /** The words of `title`: what joining names needs to tell Mr from Mrs without the text. */
  readonly titleText?: string;
}

/** What questions need to know of one person, body, … of the collection. */
export interface KnownName {
  readonly id: number;
  readonly kind: NameKind;
  /** The fullest form, for display. */
  readonly name: string;
  /** Every form that occurs, most frequent first; the display form among them. */
  readonly forms: readonly string[];
  /** How often it is named. */
  readonly mentioned: number;
}

/** One person, body, … of the collection: all forms of its name joined. */
export interface Entity extends KnownName {
  /** Where it is named: document index (position in the input) and mention index there. */
  readonly mentions: readonly { readonly document: number; readonly mention: number }[];
}
