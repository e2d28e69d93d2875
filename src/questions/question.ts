/** The kinds of things that a question can ask for. */
export const FACETS = ['who', 'where', 'when', 'howmany', 'said', 'what'] as const;
export type Facet = (typeof FACETS)[number];

/** A question after parsing. `text` is what was typed, unchanged. */
export type Question =
  | {
      readonly kind: 'facet';
      readonly text: string;
      readonly facet: Facet;
      readonly argument: string;
      readonly about?: string;
    }
  /** Every difference, or those that concern a topic. */
  | { readonly kind: 'disputes'; readonly text: string; readonly topic?: string }
  /** Why another question is answered as it is. */
  | { readonly kind: 'why'; readonly text: string; readonly of: Question }
  | { readonly kind: 'sources'; readonly text: string }
  | { readonly kind: 'help'; readonly text: string }
  | {
      readonly kind: 'unclear';
      readonly text: string;
      readonly problem:
        | 'empty'
        | 'unknown-command'
        | 'no-argument'
        | 'too-long'
        | 'only-in-channels';
      readonly word?: string;
    };
