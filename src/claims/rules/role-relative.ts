import type { ClaimRule, RoleClaim } from '../claim.ts';
import { namesIn, overAge, spanOf } from '../words.ts';

/** Verbs whose clause says what somebody is, not what happened to them. */
const ROLE_VERBS = new Set(
  'be serve lead head run chair represent work play own found oversee command manage coach captain direct advise live teach study write study remain continue hold govern rule preside'.split(
    ' ',
  ),
);

/** "X, who leads the council, …": a relative clause with a verb of office. */
export const roleRelative: ClaimRule = (reading, sentence) => {
  const { tokens, clauses } = sentence;
  return namesIn(reading, sentence).flatMap(({ name, index, to }): RoleClaim[] => {
    const comma = overAge(tokens, to);
    const who = tokens[comma]?.lower === ',' ? comma + 1 : comma;
    if (name.kind === 'place' || tokens[who]?.lower !== 'who') return [];
    const clause = clauses.ofToken[who];
    let end = who;
    while (end < tokens.length && clauses.ofToken[end] === clause) end += 1;
    // "who chairs the board": the tagger takes such a verb for a noun, and the clause then runs on.
    const mistaken =
      tokens[who + 1]?.pos === 'NOUN' && tokens[who + 2]?.pos === 'DET'
        ? tokens[who + 1]
        : undefined;
    if (mistaken !== undefined)
      end = tokens.findIndex(({ pos }, at) => at > who && pos === 'PUNCT') + 1;
    if (tokens[end - 1]?.pos === 'PUNCT') end -= 1;
    const verbs = tokens
      .slice(who, end)
      .filter((token) => token.pos === 'VERB' || token.pos === 'AUX');
    const main = mistaken ?? verbs.find((token) => token.pos === 'VERB') ?? verbs[0];
    if (main === undefined || !ROLE_VERBS.has(main.lemma)) return [];
    const span = spanOf(tokens, who + 1, end);
    return span === undefined
      ? []
      : [
          {
            facet: 'role',
            rule: 'role-relative',
            ...span,
            sentence: sentence.index,
            modality: 'asserted',
            name: index,
          },
        ];
  });
};
