/** Most code units of each part of a message, escaped; a quote is always whole. */
export interface Parts {
  readonly title: number;
  /** "Showing results for …", "May also mean …": each. */
  readonly remark: number;
  readonly differences: number;
  readonly reason: number;
  readonly value: number;
  /** What a value lies in, or holds for: each. */
  readonly note: number;
  readonly headline: number;
  /** Id, publisher, date: each. */
  readonly fact: number;
  readonly link: number;
  readonly leftOut: number;
  /** What was searched. */
  readonly foot: number;
}
