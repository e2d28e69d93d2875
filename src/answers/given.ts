import type { Token } from '../language/tokens.ts';
import type { Key } from '../library/evidence.ts';
import type { Term } from './terms.ts';

/** Words for whatever it is that a collection is about. */
const ANY_EVENT =
  /^(?:accident|disaster|incident|tragedy|catastrophe|failure|mishap|affair|case|episode|event|loss)$/i;

/** Whether a part of a question goes without saying in a collection about that very thing. */
export function isGiven(
  { kind, keys, text, at }: Term,
  tokens: readonly Token[],
  theme: ReadonlySet<Key>,
): boolean {
  if (kind === 'modifier' || tokens[at]?.pos === 'VERB' || theme.size === 0) return false;
  if (ANY_EVENT.test(text)) return true;
  return [...keys].some(([key, quality]) => quality >= SYNONYM && theme.has(key));
}

/** A synonym of what a collection is about is what it is about. */
const SYNONYM = 0.8;
