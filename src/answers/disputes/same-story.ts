import type { Evidence, Key } from '../../library/evidence.ts';

/** Articles on one story have at least this many names in common, and this share of the shorter list. */
const SHARED = { least: 2, share: 0.15 } as const;

/** Tells whether two sentences stand in articles on one story: they have names in common. */
export function storyTeller(evidence: readonly Evidence[]): (a: Evidence, b: Evidence) => boolean {
  const names = new Map<string, Set<Key>>();
  for (const { article, keys } of evidence) {
    const own = names.get(article) ?? new Set();
    for (const key of keys.keys()) if (!key.startsWith('w:')) own.add(key);
    names.set(article, own);
  }
  const known = new Map<string, Map<string, boolean>>();
  return ({ article: a }, { article: b }) => {
    const before = known.get(a)?.get(b);
    if (before !== undefined) return before;
    const is = haveInCommon(names.get(a) ?? NONE, names.get(b) ?? NONE);
    known.set(a, (known.get(a) ?? new Map<string, boolean>()).set(b, is));
    known.set(b, (known.get(b) ?? new Map<string, boolean>()).set(a, is));
    return is;
  };
}

const NONE: ReadonlySet<Key> = new Set();

function haveInCommon(a: ReadonlySet<Key>, b: ReadonlySet<Key>): boolean {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared += 1;
  return shared >= SHARED.least && shared >= SHARED.share * Math.min(a.size, b.size);
}
