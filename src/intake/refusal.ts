/** Why nothing came of an address. Sentences for it are in render/intake-words.ts. */
export type Refusal =
  | { readonly kind: 'refused'; readonly why: PlainReason }
  /** What the server answered: a status of HTTP, or a type that is no text. */
  | { readonly kind: 'refused'; readonly why: 'status'; readonly status: number }
  | { readonly kind: 'refused'; readonly why: 'type'; readonly type: string }
  /** What the network said, in Node's words: ECONNREFUSED and the like. */
  | { readonly kind: 'refused'; readonly why: 'unreachable'; readonly cause: string };

/** Reasons that say everything. */
export type PlainReason =
  | 'no-address'
  | 'scheme'
  | 'credentials'
  | 'private'
  | 'no-host'
  | 'too-slow'
  | 'too-large'
  | 'redirects'
  | 'encoding'
  | 'no-article'
  | 'unfit';

/** A refusal that needs no details. */
export function refused(why: PlainReason): Refusal {
  return { kind: 'refused', why };
}
