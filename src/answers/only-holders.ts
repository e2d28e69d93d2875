import type { RoleClaim } from '../claims/claim.ts';
import type { Library } from '../library/library.ts';
import type { Group } from './draft.ts';

/** Sentences that are looked at for where somebody is named. */
const LOOKED_AT = 400;
/** "The driver", "his agent": there is one of them. */
const DEFINITE = /^(?:the|his|her|its|their)(?![\p{L}'’])/iu;
/** "Tarn Mills chairman": a body has one of them, however it is put. */
const OWNED =
  /^(?:\p{Lu}[\p{L}.&'’-]*\s)+(?:chair(?:man|woman|person)?|chief executive|managing director|mayor|president|prime minister|captain)$/u;

/** The articles that name each holder of a role, by entity. */
export async function articlesNaming(
  library: Library,
  groups: readonly Group<RoleClaim>[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const naming = new Map<number, ReadonlySet<string>>();
  for (const { candidates } of groups) {
    const { entity } = candidates[0];
    if (entity === undefined || naming.has(entity)) continue;
    const evidence = await library.withKeys([`e:${entity}`], LOOKED_AT);
    naming.set(entity, new Set(evidence.map(({ article }) => article)));
  }
  return naming;
}

/**
 * Whether two people are each the only one that their sources know in a role: "the driver, X" of one
 * article and "the driver, Y" of another, where neither article so much as names the other.
 */
export function areOnlyHolders(
  a: Group<RoleClaim>,
  b: Group<RoleClaim>,
  naming: ReadonlyMap<number, ReadonlySet<string>>,
): boolean {
  return (
    isDefinite(a) && isDefinite(b) && !areNamedBeside(a, b, naming) && !areNamedBeside(b, a, naming)
  );
}

function isDefinite({ candidates }: Group<RoleClaim>): boolean {
  return candidates.every(({ claim, evidence }) => {
    const words = evidence.text.slice(claim.start - evidence.start, claim.end - evidence.start);
    return DEFINITE.test(words) || OWNED.test(words);
  });
}

function areNamedBeside(
  { candidates: [one] }: Group<RoleClaim>,
  { candidates }: Group<RoleClaim>,
  naming: ReadonlyMap<number, ReadonlySet<string>>,
): boolean {
  const articles = naming.get(one.entity ?? -1);
  return candidates.some(({ evidence }) => articles?.has(evidence.article) !== false);
}
