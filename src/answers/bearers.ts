import type { Lexicon } from '../language/lexicon.ts';
import { plain } from '../language/plain.ts';
import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { beginningOf } from '../library/beginnings.ts';
import type { Evidence } from '../library/evidence.ts';
import type { Library } from '../library/library.ts';
import type { Filler } from './fillers.ts';

/** Sentences that are looked at. */
const LOOKED_AT = 400;

/**
 * Tells whom a phrase of a sentence means: the person or body that it names, that a pronoun stands
 * for, or that alone in the collection is described so ("the city's mayor" where one mayor is named).
 */
export function bearers(
  library: Library,
  lexicon: Lexicon,
): (evidence: Evidence, filler: Filler) => Promise<number | undefined> {
  return async (evidence, filler) => named(evidence, filler) ?? holder(evidence, filler);

  async function holder(
    evidence: Evidence,
    { phrase, start, end }: Filler,
  ): Promise<number | undefined> {
    const head = evidence.tokens[phrase.head];
    const opens = evidence.tokens[phrase.from]?.lower;
    if (head?.pos !== 'NOUN' || !lexicon.isPersonNoun(head) || opens === 'a' || opens === 'an')
      return undefined;
    const { text } = evidence;
    return describedSo(
      descriptionKey(text.slice(start - evidence.start, end - evidence.start)),
      library,
    );
  }
}

/**
 * The name at the head of the phrase, or in apposition to it ("his agent, X"): not its owner ("X's
 * brother", "his agent"), nor part of a compound ("the X gang").
 */
function named(evidence: Evidence, { phrase }: Filler): number | undefined {
  const { keys, tokens, claims } = evidence;
  const head = tokens[phrase.head];
  if (head === undefined) return undefined;
  let best: { readonly word: number; readonly entity: number } | undefined;
  for (const [key, occurrences] of keys) {
    if (!key.startsWith('e:')) continue;
    for (const { word, quality } of occurrences) {
      if (word < phrase.from || word > phrase.head || word <= (best?.word ?? -1)) continue;
      const isOwner = tokens
        .slice(word, phrase.to)
        .some(({ lower }) => lower === "'s" || lower === "'");
      const isOwnersPronoun = tokens[word]?.pos === 'PRON' && word !== phrase.head;
      const stands = head.pos === 'PROPN' || head.pos === 'PRON' || quality < 1;
      if (!isOwner && !isOwnersPronoun && stands) best = { word, entity: Number(key.slice(2)) };
    }
  }
  if (best !== undefined) return best.entity;
  const from = tokens[phrase.from]?.start ?? 0;
  return claims.find(
    ({ claim }) =>
      claim.facet === 'role' &&
      claim.rule.startsWith('role-apposition') &&
      claim.start >= from &&
      claim.end >= head.end &&
      claim.start <= head.start,
  )?.entity;
}

/** Who alone in the collection is described so; undefined where nobody is, or several. */
async function describedSo(key: string, library: Library): Promise<number | undefined> {
  const [first] = key.split(' ');
  if (first === undefined || first === '') return undefined;
  const owners = new Set<number>();
  const words = key.split(' ').map((word) => `w:${word}`);
  for (const evidence of await library.describing([beginningOf(first)], words, LOOKED_AT)) {
    for (const { claim, entity } of evidence.claims) {
      if (claim.facet !== 'role' || entity === undefined) continue;
      const { text, start } = evidence;
      if (descriptionKey(text.slice(claim.start - start, claim.end - start)) === key)
        owners.add(entity);
    }
  }
  const [owner] = owners;
  return owners.size === 1 ? owner : undefined;
}

/** The words of a description that say something, in one order. */
function descriptionKey(description: string): string {
  return plain(description)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 's' && !isStopWord(word))
    .map(stem)
    .toSorted()
    .join(' ');
}
