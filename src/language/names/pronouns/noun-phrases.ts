import type { Token } from '../../tokens.ts';
import type { NameData } from '../data.ts';
import { isCapital } from '../words.ts';

/** A person spoken of by a common noun: "the alleged gunman", "a second witness". */
export interface Described {
  /** Index of the article and of the word after the noun. */
  readonly from: number;
  readonly to: number;
  readonly role: string;
  readonly definite: boolean;
  /** Another one than the one known: "the second mother", "another witness". */
  readonly other: boolean;
}

const OTHERNESS =
  /^(?:second|third|fourth|other|another|new|next|different|fellow|first|last|one)$/;

/** Words between an article and its noun at most. */
const WORDS_WITHIN = 6;

/** The person that the article or owner at `at` ("the", "her", "'s") begins to describe, if the noun is a role in lower case. */
export function describedAt(
  tokens: readonly Token[],
  at: number,
  data: NameData,
): Described | undefined {
  const article = tokens[at];
  if (
    article === undefined ||
    !/^(?:the|a|an|this|that|another|his|her|their|my|our|your|'s)$/.test(article.lower)
  )
    return undefined;
  let role: number | undefined;
  let other = article.lower === 'another';
  for (let i = at + 1; i < at + 1 + WORDS_WITHIN; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      !(/^(?:NOUN|ADJ|NUM|PROPN|VERB)$/.test(token.pos) || token.text === '-')
    )
      break;
    if (token.pos === 'VERB' && role !== undefined) break;
    if (OTHERNESS.test(token.lower)) other = true;
    const noun = data.roles.has(token.lower) && token.pos !== 'VERB';
    role = noun ? i : token.pos === 'NOUN' ? undefined : role;
  }
  const noun = role === undefined ? undefined : tokens[role];
  if (role === undefined || noun === undefined || isCapital(noun)) return undefined;
  const definite = article.lower === 'the' || article.lower === 'this' || article.lower === 'that';
  return { from: at, to: role + 1, role: commonRole(noun.lower), definite, other };
}

/** Roles that news texts use for one another. */
const SAME_ROLE: ReadonlyMap<string, string> = new Map([
  ['mom', 'mother'],
  ['mum', 'mother'],
  ['dad', 'father'],
  ['justice', 'judge'],
  ['magistrate', 'judge'],
  ['cop', 'officer'],
  ['policeman', 'officer'],
  ['policewoman', 'officer'],
  ['attorney', 'lawyer'],
  ['shooter', 'gunman'],
  ['teen', 'teenager'],
  ['footballer', 'player'],
  ['premier', 'minister'],
]);

/** The word that stands for a role and its synonyms. */
export function commonRole(role: string): string {
  return SAME_ROLE.get(role) ?? role;
}
