import type { Lexicon } from '../language/lexicon.ts';
import { plain } from '../language/plain.ts';
import { stem } from '../language/stem.ts';
import type { Key } from '../library/evidence.ts';
import type { Argument, Term } from './terms.ts';

/**
 * "manufacturer of the crane", "successor of X": the deed in a noun for whoever does it, as a term to
 * look for among verbs ("built by", "succeeded"). Undefined where the argument does not open with one.
 */
export function deedOf({ terms, tokens }: Argument, lexicon: Lexicon): Term | undefined {
  const noun = terms.find(({ weight }) => weight >= 0.5);
  const token = noun === undefined ? undefined : tokens[noun.at];
  if (noun?.kind !== 'noun' || token === undefined || tokens[noun.at + 1]?.lower !== 'of')
    return undefined;
  const bases = basesOf(plain(token.lemma));
  if (bases.length === 0) return undefined;
  const keys = new Map<Key, number>(noun.keys);
  for (const base of bases)
    for (const [related, quality] of lexicon.relatedStems(stem(base)))
      keys.set(`w:${related}`, Math.max(quality, keys.get(`w:${related}`) ?? 0));
  return { ...noun, kind: 'predicate', keys };
}

/** Verbs that a noun for a doer may come from: "winner" from "win", "maker" from "make", "claimant" from "claim". */
function basesOf(noun: string): readonly string[] {
  const base = /^(\p{L}{3,})(?:er|or|ant|ent)$/u.exec(noun)?.[1];
  if (base === undefined) return [];
  const isDoubled = base.at(-1) === base.at(-2);
  return [base, `${base}e`, ...(isDoubled ? [base.slice(0, -1)] : [])];
}
