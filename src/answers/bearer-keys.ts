import type { RoleClaim } from '../claims/claim.ts';
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

/** What the last word of a description stands before where more follows: "captain of the ferry". */
const BEHIND_HEAD = /,| (?:of|for|at|in|from|with|to|who) /;

/** Whom a claim says to be what the word names: it must be the head of the description. */
function bearerOf(
  { claim, entity }: OwnedClaim,
  evidence: Evidence,
  own: string,
): number | undefined {
  if (claim.facet !== 'role' || entity === undefined) return undefined;
  const head = firstHead(claim, evidence) ?? lastWord(claim, evidence);
  return head !== undefined && stem(head) === own ? entity : undefined;
}

/** The tagger may take it and the name for one phrase: "the pilot" of "the pilot Ann Lee". */
function lastWord({ start, end }: RoleClaim, evidence: Evidence): string | undefined {
  const text = plain(evidence.text.slice(start - evidence.start, end - evidence.start));
  const [front = ''] = text.split(BEHIND_HEAD);
  return front.split(/[^\p{L}]+/u).findLast((word) => word !== '');
}

/** The noun of its first phrase: "guard on duty that night". */
function firstHead({ start, end }: RoleClaim, { tokens, phrases }: Evidence): string | undefined {
  const head = phrases
    .map((phrase) => tokens[phrase.head])
    .find((token) => token !== undefined && token.start >= start && token.end <= end);
  return head === undefined ? undefined : plain(head.lower);
}
