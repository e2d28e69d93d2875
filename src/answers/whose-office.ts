import type { RoleClaim } from '../claims/claim.ts';
import { wordsOf } from '../claims/words.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { plain } from '../language/plain.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Evidence } from '../library/evidence.ts';
import { wordKeys } from '../library/keys.ts';
import type { RoleAsked } from './role-asked.ts';

/**
 * Whether a description says that its office is of what the question names ("the Acme chief" for
 * "chief of Acme"), of another ("Union leader" leads no firm), or leaves it open ("the captain").
 */
export function whoseOffice(
  claim: RoleClaim,
  evidence: Evidence,
  { others }: RoleAsked,
  holder: number,
  lexicon: Lexicon,
): 'asked' | 'another' | 'untold' {
  const names = others.filter(({ kind }) => kind === 'name');
  const words = wordsOf(evidence.tokens, claim);
  if (names.length === 0 || words === undefined) return 'untold';
  const described = new Set(
    evidence.tokens.slice(words.from, words.to).map(({ lower }) => plain(lower)),
  );
  const shares = names.some(({ text }) =>
    plain(text)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => described.has(word) && !isStopWord(word)),
  );
  if (shares) return 'asked';
  const bodies = evidence.tokens
    .slice(words.from, words.to - 1)
    .filter((token) => lexicon.isBodyNoun(token) || /^(?:police|fire|coast)$/.test(token.lower));
  if (
    bodies.some((token) => !others.some(({ keys }) => wordKeys(token).some((key) => keys.has(key))))
  ) {
    return 'another';
  }
  const owners = [...evidence.keys].filter(
    ([key, at]) =>
      !key.startsWith('w:') &&
      key !== `e:${holder}` &&
      at.some(({ word }) => word >= words.from && word < words.to),
  );
  if (owners.length > 0) return owners.some(([key]) => isAsked(key)) ? 'asked' : 'another';
  // "In Oslo, Mayor X …": an office of a place is that of the place which the sentence names.
  const places = [...evidence.keys.keys()].filter((key) => key.startsWith('p:'));
  const isPlaced = names.every(({ keys }) => [...keys.keys()].some((key) => key.startsWith('p:')));
  return isPlaced && places.length > 0 && !places.some(isAsked) ? 'another' : 'untold';

  function isAsked(key: string): boolean {
    return names.some(({ keys }) => keys.has(key));
  }
}
