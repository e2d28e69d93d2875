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
