import type { Token } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { NameOptions } from '../options.ts';
import { isCapital } from '../words.ts';
import type { Vote } from './vote.ts';
import { LOCATIVES, PLACE_NOUNS_BEFORE } from './words.ts';

/** "in X": a place, for a name that nothing else explains. */
export function located(name: Candidate, tokens: readonly Token[]): Vote | undefined {
  const before = tokens[name.from - 1];
  if (before === undefined) return undefined;
  if (LOCATIVES.has(before.lower)) return { kind: 'place', weight: 2 };
  const earlier = tokens[name.from - 2];
  return before.lower === 'the' && earlier?.lower === 'in'
    ? { kind: 'place', weight: 1 }
    : undefined;
}

/** "Banstead, Surrey": a known place after the comma. */
export function insidePlace(
  name: Candidate,
  tokens: readonly Token[],
  { places }: NameOptions,
): Vote | undefined {
  const [comma, next, third] = tokens.slice(name.to, name.to + 3);
  const before = tokens[name.from - 1];
  if (comma?.text !== ',' || next === undefined || !isCapital(next)) return undefined;
  const two = third !== undefined && isCapital(third) ? `${next.text} ${third.text}` : next.text;
  if (!places(next.text) && !places(two)) return undefined;
  return before !== undefined && /^(?:in|at|near|from|of|to)$/.test(before.lower)
    ? { kind: 'place', weight: 4 }
    : undefined;
}

/** "northern X", "the town of X". */
export function direction(name: Candidate, tokens: readonly Token[]): Vote | undefined {
  const [noun, before] = tokens.slice(Math.max(0, name.from - 2), name.from);
  if (before === undefined) return undefined;
  if (
    /^(?:north|south|east|west|central|upper|lower|downtown|mainland|inner|rural|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|neighbou?ring|nearby)$/.test(
      before.lower,
    ) &&
    before.text === before.lower
  ) {
    return { kind: 'place', weight: 4 };
  }
  return before.lower === 'of' && PLACE_NOUNS_BEFORE.has(noun?.lower ?? '')
    ? { kind: 'place', weight: 5 }
    : undefined;
}
