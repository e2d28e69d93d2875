import type { Kept } from './make-kept.ts';
import type { PassedError } from './thread-error.ts';

/** What a thread that makes a folder ready is asked; it answers one request before the next. */
export interface MakerRequest {
  readonly mayBeEmpty: boolean;
}

export type MakerReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'error'; readonly error: PassedError };
