import type { NameData } from './data.ts';
import { variantKey } from './variant-key.ts';

/** How two given names can be one person's, best first. */
export type GivenMatch = 'same' | 'variant' | 'nickname' | 'initial';

/** Whether two given names may be the same person's: equal, spelt otherwise, short form, or initial. */
export function matchGiven(a: string, b: string, data: NameData): GivenMatch | undefined {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : undefined;
  if (variantKey(a) === variantKey(b)) return 'variant';
  return isNickname(a, b, data) ? 'nickname' : undefined;
}

/** "ray" and "raymond", or two short forms of one name ("bill", "will"). */
export function isNickname(a: string, b: string, data: NameData): boolean {
  const longA = data.nicknames.get(a);
  const longB = data.nicknames.get(b);
  if (longA === undefined || longB === undefined) return false;
  return (
    longA.has(b) ||
    [...longA].some((name) => longB.has(name) && name.length > Math.max(a.length, b.length))
  );
}
