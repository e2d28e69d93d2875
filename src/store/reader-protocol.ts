import type { Article } from '../articles/article.ts';
import type { NameMention } from '../language/names/name.ts';
import type { Shard } from '../library/compact/shard.ts';
import type { Identified } from '../library/reader.ts';
import type { PassedError } from './thread-error.ts';

/** What a thread that reads articles is asked; it answers one request before the next comes. */
export type ReaderRequest =
  | { readonly read: readonly Article[] }
  | { readonly layDown: Identified };

/** What it says: `progress` after each article, then one of the others. */
export type ReaderReply =
  | { readonly kind: 'progress' }
  | { readonly kind: 'names'; readonly names: readonly (readonly NameMention[])[] }
  | { readonly kind: 'shard'; readonly shard: Shard }
  | { readonly kind: 'error'; readonly error: PassedError };
