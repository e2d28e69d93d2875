import type { NumberClaim } from '../claims/claim.ts';
import { wordsOf } from '../claims/words.ts';
import type { Evidence } from '../library/evidence.ts';
import type { Argument } from './terms.ts';

/** An age or number that belongs to somebody else by name. */
const SOMEBODY_ELSES = 0.4;

/**
 * Whether an age belongs to the person asked about: "X, 34," and "34-year-old X" name their owner.
 * 1 where the owner is the one asked for, or is not named.
 */
export function ownerQuality(claim: NumberClaim, evidence: Evidence, argument: Argument): number {
  if (claim.number.unit.kind !== 'age') return 1;
  const names = argument.terms.filter(({ kind }) => kind === 'name');
  if (names.length === 0) return 1;
  const owners = ownerWords(claim, evidence);
  if (owners.length === 0) return 1;
  const keysAt = [...evidence.keys].filter(([, at]) => at.some(({ word }) => owners.includes(word))).map(([key]) => key);
  if (names.some(({ keys }) => keysAt.some((key) => keys.has(key)))) return 1;
  return keysAt.some((key) => key.startsWith('e:')) ? SOMEBODY_ELSES : 0.9;
}

/** Word indices that the owner's name may begin at. */
function ownerWords({ number, hangsOn }: NumberClaim, { tokens }: Evidence): readonly number[] {
  const words = wordsOf(tokens, number.phrase);
  if (words === undefined) return [];
  let before = words.from - 1;
  if (tokens[before]?.lower === ',' || tokens[before]?.lower === 'aged') {
    while (before > 0 && (tokens[before]?.pos === 'PUNCT' || tokens[before]?.lower === 'aged')) before -= 1;
    return backOverName(before, tokens);
  }
  let after = words.to;
  while (tokens[after]?.pos === 'NOUN' || tokens[after]?.pos === 'ADJ' || tokens[after]?.lower === '-') after += 1;
  if (tokens[after]?.lower === ',') after += 1;
  if (tokens[after]?.pos === 'PROPN') return [after];
  return hangsOn.subject === undefined ? [] : backOverName(hangsOn.subject, tokens);
}

function backOverName(last: number, tokens: Evidence['tokens']): readonly number[] {
  const found = [last];
  for (let at = last - 1; tokens[at]?.pos === 'PROPN'; at -= 1) found.push(at);
  return found;
}
