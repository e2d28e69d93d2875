import { plain } from '../language/plain.ts';
import { stem } from '../language/stem.ts';
import type { Evidence, Key, OwnedClaim } from '../library/evidence.ts';
import type { Library } from '../library/library.ts';

/** Sentences that are looked at for one word. */
const LOOKED_AT = 200;
/** What somebody's name, or a pronoun for it, is worth where only their part in the story is asked for. */
export const BEARER_QUALITY = 0.8;

/**
 * The key of whom a word like "captain" or "guard" means in a collection: the only one whom its
 * articles call that. None where they call nobody so, or several.
 */
export async function bearerKeys(word: string, library: Library): Promise<readonly Key[]> {
  const own = stem(plain(word));
  const bearers = new Set<number>();
  for (const evidence of await library.withKeys([`w:${own}`], LOOKED_AT))
    for (const claim of evidence.claims) {
      const bearer = bearerOf(claim, evidence, own);
      if (bearer !== undefined) bearers.add(bearer);
    }
  return bearers.size === 1 ? [...bearers].map((entity) => `e:${entity}`) : [];
}

/** Whom a claim says to be what the word names: it must be the description's first noun that counts. */
function bearerOf(
  { claim, entity }: OwnedClaim,
  { tokens, phrases }: Evidence,
  own: string,
): number | undefined {
  if (claim.facet !== 'role' || entity === undefined) return undefined;
  const head = phrases.find((phrase) => {
    const token = tokens[phrase.head];
    return token !== undefined && token.start >= claim.start && token.end <= claim.end;
  })?.head;
  const token = head === undefined ? undefined : tokens[head];
  return token !== undefined && stem(plain(token.lower)) === own ? entity : undefined;
}
