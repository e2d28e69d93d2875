/**
 * Why two values cannot both hold, as data: render/words.ts turns it into a sentence. `a` and `b`
 * are values as shown.
 */
export type Reason =
  | { readonly kind: 'places-apart'; readonly a: string; readonly b: string }
  | { readonly kind: 'times-apart'; readonly a: string; readonly b: string }
  | { readonly kind: 'weekday-outside'; readonly a: string; readonly b: string }
  | { readonly kind: 'durations-apart'; readonly a: string; readonly b: string }
  /** `a` is one day, `b` a length of time that is longer. */
  | { readonly kind: 'day-against-length'; readonly a: string; readonly b: string }
  /** `a` is a length of time, `b` a start since which it is longer or shorter. */
  | { readonly kind: 'length-against-start'; readonly a: string; readonly b: string }
  | {
      readonly kind: 'numbers-apart';
      readonly a: string;
      readonly b: string;
      readonly counted: string;
    }
  | {
      readonly kind: 'number-grew';
      readonly a: string;
      readonly b: string;
      readonly counted: string;
    }
  | { readonly kind: 'names-apart'; readonly a: string; readonly b: string }
  | { readonly kind: 'roles-exclusive'; readonly a: string; readonly b: string }
  | { readonly kind: 'lists-differ'; readonly a: string; readonly b: string }
  | { readonly kind: 'statements-differ'; readonly a: string; readonly b: string };
