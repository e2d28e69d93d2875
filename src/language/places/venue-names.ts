import { plain } from '../plain.ts';
import type { PlaceMention } from './place.ts';
import { headKind, isVenueHead } from './venue-heads.ts';

const SMALL_WORDS = new Set(['the', 'a', 'an', 'of', 'and', 'at', 'in', 'de', 's']);
const WORD = /[\p{L}\p{N}]+\.?/gu;

/** A venue's name taken apart, to be compared. */
export interface VenueName {
  /** Kind of venue ("hotel", "center"); undefined when no head is known. */
  readonly head: string | undefined;
  /** The other words, plain, without articles and without the place it lies in. */
  readonly words: ReadonlySet<string>;
  /** Whether it has a name of its own ("Harbour Hotel"), and is not just a hotel. */
  readonly proper: boolean;
}

/** "the Austin Harbour Conference Centre" → center, {harbour, conference}, proper. */
export function venueName(mention: PlaceMention): VenueName {
  const place = new Set(wordsOf(mention.outer?.text ?? '').map(plain));
  const written = wordsOf(mention.text);
  let head: string | undefined;
  let proper = false;
  const words = new Set<string>();
  for (const word of written.toReversed()) {
    const key = plain(word);
    if (SMALL_WORDS.has(key)) continue;
    if (head === undefined && isVenueHead(key)) {
      head = headKind(key);
      continue;
    }
    if (place.has(key)) continue;
    words.add(headKind(key.replace(/\.$/, '')));
    if (/^[\p{Lu}\d]/u.test(word)) proper = true;
  }
  return { head, words, proper };
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
