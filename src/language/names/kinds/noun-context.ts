import type { Token } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { NameOptions } from '../options.ts';
import { bareWord, glued, isCapital } from '../words.ts';
import type { Vote } from './vote.ts';
import {
  BODY_NOUNS_AFTER,
  COMPANY_NOUNS_AFTER,
  MEDIA,
  PERSON_NOUNS_AFTER,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE,
} from './words.ts';

/** ", a retired teacher," and ", the mayor of Lyon,": the head of the noun phrase after the comma. */
export function appositionAfter(
  name: Candidate,
  tokens: readonly Token[],
  { data }: NameOptions,
): Vote | undefined {
  const [comma, opener] = tokens.slice(name.to, name.to + 2);
  if (comma?.text !== ',' || opener === undefined) return undefined;
  const head = headOf(tokens, name.to + 1);
  if (head === undefined) return undefined;
  if (data.roles.has(head.lower) || data.roles.has(head.lemma))
    return { kind: 'person', weight: 5 };
  return BODY_NOUNS_AFTER.has(head.lower) && opener.pos === 'DET'
    ? { kind: 'body', weight: 4 }
    : undefined;
}

/** "X is a maker of bicycles", "X was a retired teacher". */
export function isA(
  name: Candidate,
  tokens: readonly Token[],
  { data }: NameOptions,
): Vote | undefined {
  const [be, opener] = tokens.slice(name.to, name.to + 2);
  if (be?.lemma !== 'be' || !/^(?:a|an|the)$/.test(opener?.lower ?? '')) return undefined;
  const head = headOf(tokens, name.to + 1);
  if (head === undefined) return undefined;
  if (data.roles.has(head.lower)) return { kind: 'person', weight: 4 };
  if (PLACE_NOUNS_BEFORE.has(head.lower)) return { kind: 'place', weight: 4 };
  return BODY_NOUNS_AFTER.has(head.lower) ? { kind: 'body', weight: 5 } : undefined;
}

/** The last noun of the noun phrase that begins at a token. */
function headOf(tokens: readonly Token[], at: number): Token | undefined {
  let head: Token | undefined;
  for (let i = at; i < at + 8; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(token.pos) && token.text !== '-')
    )
      break;
    if (/^[\p{L}]/u.test(token.text)) head = token;
  }
  return head;
}

/** "Estonia's top negotiator, Mart Saar,": a role and a comma before the name. */
export function appositionBefore(
  name: Candidate,
  tokens: readonly Token[],
  { data }: NameOptions,
): Vote | undefined {
  const [role, comma] = tokens.slice(Math.max(0, name.from - 2), name.from);
  if (comma?.text !== ',' || role === undefined || isCapital(role)) return undefined;
  if (data.roles.has(role.lower)) return { kind: 'person', weight: 4 };
  return BODY_NOUNS_AFTER.has(role.lower) ? { kind: 'body', weight: 3 } : undefined;
}

/** "a woman named X", "identified as X", "a gang called X". */
export function named(
  name: Candidate,
  tokens: readonly Token[],
  { data }: NameOptions,
): Vote | undefined {
  const [noun, verb, as] = tokens.slice(Math.max(0, name.from - 3), name.from);
  if (as?.lower === 'as' && verb?.lemma === 'identify') return { kind: 'person', weight: 5 };
  const cue = as?.lower === 'as' ? verb : as;
  const what = as?.lower === 'as' ? noun : verb;
  if (cue === undefined || what === undefined || !/^(?:named|called|dubbed|known)$/.test(cue.lower))
    return undefined;
  if (data.roles.has(what.lemma)) return { kind: 'person', weight: 5 };
  if (BODY_NOUNS_AFTER.has(what.lower)) return { kind: 'body', weight: 5 };
  return PLACE_NOUNS_AFTER.has(what.lower) ? { kind: 'place', weight: 5 } : undefined;
}

/** "X shares", "the X gang", "the X neighbourhood". */
export function nounAfter(
  name: Candidate,
  tokens: readonly Token[],
  { places }: NameOptions,
): Vote | undefined {
  const next = tokens[name.to];
  const last = tokens[name.to - 1];
  if (next === undefined || last === undefined || glued(last, next)) return undefined;
  if (PERSON_NOUNS_AFTER.has(next.lower)) return { kind: 'person', weight: 3 };
  // "Estonia officials", "the Boston group": a place qualifies such nouns too.
  if (!places(name.text) && COMPANY_NOUNS_AFTER.has(next.lower)) return { kind: 'body', weight: 3 };
  if (!places(name.text) && BODY_NOUNS_AFTER.has(next.lower)) return { kind: 'body', weight: 5 };
  return PLACE_NOUNS_AFTER.has(next.lower) ? { kind: 'place', weight: 3 } : undefined;
}

/** "the newspaper X", "carmaker X", "software firm X". */
export function nounBefore(name: Candidate, tokens: readonly Token[]): Vote | undefined {
  const before = tokens[name.from - 1];
  if (before === undefined || isCapital(before)) return undefined;
  const opening = before.text === '"' || before.text === "'";
  const noun = opening ? tokens[name.from - 2] : before;
  return BODY_NOUNS_AFTER.has(noun?.lower ?? '') ? { kind: 'body', weight: 4 } : undefined;
}

/** "the X" and "a X": no person is called so; "the Falcons" are a team or party. */
export function articleBefore(name: Candidate, tokens: readonly Token[]): Vote | undefined {
  const before = tokens[name.from - 1];
  if (name.title !== undefined || before === undefined || !/^(?:the|a|an)$/.test(before.lower))
    return undefined;
  if (before.lower === 'the' && MEDIA.has(name.words.join(' '))) return { kind: 'body', weight: 6 };
  const next = tokens[name.to];
  const last = tokens[name.to - 1];
  // "the Hale family", "the Brown administration": the name only qualifies the noun.
  if (name.text.endsWith('s') && name.words.length === 1 && next?.pos !== 'NOUN')
    return { kind: 'body', weight: 3 };
  const qualifies =
    next !== undefined &&
    last !== undefined &&
    (next.pos === 'NOUN' || next.text === '-' || next.text.startsWith("'") || isCapital(next));
  return qualifies || bareWord(last ?? before).endsWith("'s")
    ? undefined
    : { kind: 'person', weight: -4 };
}
