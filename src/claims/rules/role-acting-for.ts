import type { ClaimRule, RoleClaim } from '../claim.ts';
import { namesIn, spanOf } from '../words.ts';

/** Whom somebody acts for, as a participle or phrase behind the name. */
const ACTING = new Set([
  'defending',
  'prosecuting',
  'representing',
  'appearing',
  'acting',
  'speaking',
  'chairing',
  'leading',
  'commanding',
  'captaining',
]);

/** "X, defending, said", "X, for the prosecution, told the jury": a side taken between commas. */
export const roleActingFor: ClaimRule = (reading, sentence) => {
  const { tokens } = sentence;
  return namesIn(reading, sentence).flatMap(({ index, name, to }): RoleClaim[] => {
    if (name.kind !== 'person') return [];
    // Letters of honour: "X KC, defending".
    const comma = tokens[to]?.lower === ',' ? to : to + 1;
    if (tokens[comma]?.lower !== ',') return [];
    const first = tokens[comma + 1];
    const acts =
      ACTING.has(first?.lower ?? '') ||
      (first?.lower === 'for' && tokens[comma + 2]?.lower === 'the');
    if (!acts) return [];
    let end = comma + 2;
    while (end < tokens.length && end < comma + 10 && tokens[end]?.pos !== 'PUNCT') end += 1;
    const span = spanOf(tokens, comma + 1, end);
    return span === undefined || tokens[end] === undefined
      ? []
      : [
          {
            facet: 'role',
            rule: 'role-acting-for',
            ...span,
            sentence: sentence.index,
            modality: 'asserted',
            name: index,
          },
        ];
  });
};
