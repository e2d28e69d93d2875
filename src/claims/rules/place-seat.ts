import type { Token } from '../../language/tokens.ts';
import type { ClaimRule, PlaceClaim } from '../claim.ts';
import { namesIn, wordsOf } from '../words.ts';

/**
 * Where a person or body belongs, by how it is named: "Lyon's Banque X", "Lyon-based X", "X of
 * Lyon", "X, 34, from Lyon". It hangs on the name, and answers no question about a happening.
 */
export const placeSeat: ClaimRule = (reading, sentence) => {
  const { tokens } = sentence;
  const names = namesIn(reading, sentence).filter(({ name }) => name.kind !== 'place');
  return sentence.places.flatMap((place): PlaceClaim[] => {
    const words = wordsOf(tokens, place);
    if (words === undefined || place.type !== 'place') return [];
    const after = nameFrom(tokens, words.to);
    const before = nameUpTo(tokens, words.from);
    const owner =
      after === undefined
        ? names.find(({ to, name }) => to === before && name.end < place.start)
        : names.find(({ from }) => from === after);
    if (owner === undefined) return [];
    return [
      {
        facet: 'place',
        rule: 'place-seat',
        start: place.start,
        end: place.end,
        sentence: sentence.index,
        modality: 'asserted',
        place,
        hangsOn: { noun: owner.from },
      },
    ];
  });
};

/** Word index of what stands behind "'s" or "-based". */
function nameFrom(tokens: readonly Token[], to: number): number | undefined {
  if (tokens[to]?.lower === "'s") return to + 1;
  return tokens[to]?.lower === '-' && tokens[to + 1]?.lower === 'based' ? to + 2 : undefined;
}

/** Word index that a name ends at (exclusive) before ", 34, from", ", of" and the like. */
function nameUpTo(tokens: readonly Token[], from: number): number | undefined {
  const preposition = tokens[from - 1]?.lower;
  if (preposition !== 'from' && preposition !== 'of') return undefined;
  let at = from - 1;
  if (tokens[at - 1]?.lower === ',') at -= 1;
  if (tokens[at - 1]?.pos === 'NUM' && tokens[at - 2]?.lower === ',') at -= 2;
  return at;
}
