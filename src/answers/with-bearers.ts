import type { Lexicon } from '../language/lexicon.ts';
import { plain } from '../language/plain.ts';
import { stem } from '../language/stem.ts';
import { beginningOf } from '../library/beginnings.ts';
import type { Key } from '../library/evidence.ts';
import type { Library } from '../library/library.ts';
import type { Argument, Term } from './terms.ts';

/** Whoever is described so is nearly as good as the word. */
const DESCRIBED = 0.9;
/** Descriptions that are looked at for one word. */
const LOOKED_AT = 400;

/** "the driver", whom the articles name: words for people also mean those who are described by them. */
export async function withBearers(
  argument: Argument,
  library: Library,
  lexicon: Lexicon,
): Promise<readonly Term[]> {
  const people = argument.terms.filter(({ kind, at }) => {
    const token = argument.tokens[at];
    return kind === 'noun' && token !== undefined && lexicon.isPersonNoun(token);
  });
  if (people.length === 0) return argument.terms;
  const described = await Promise.all(
    people.map(async (term) => [term, await describedBy(term, library)] as const),
  );
  const entities = new Map(described);
  return argument.terms.map((term) => {
    const found = entities.get(term) ?? [];
    return found.length === 0
      ? term
      : {
          ...term,
          keys: new Map([
            ...term.keys,
            ...found.map((entity): [Key, number] => [`e:${entity}`, DESCRIBED]),
          ]),
        };
  });
}

/** The people whose description has the word as its head: its last word before any "of" or "who". */
async function describedBy({ text, keys }: Term, library: Library): Promise<readonly number[]> {
  const wanted = stem(plain(text));
  const found = new Set<number>();
  const described = await library.describing([beginningOf(text)], [...keys.keys()], LOOKED_AT);
  for (const { claims, text: sentence, start } of described) {
    for (const { claim, entity } of claims) {
      if (claim.facet !== 'role' || entity === undefined) continue;
      const [head = ''] = plain(sentence.slice(claim.start - start, claim.end - start)).split(
        /,| (?:of|for|at|in|from|with|to|who) /,
      );
      if (stem(head.split(/[^\p{L}]+/u).findLast((word) => word !== '') ?? '') === wanted)
        found.add(entity);
    }
  }
  return [...found];
}
