import type { Token } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { NameOptions } from '../options.ts';
import type { Vote } from './vote.ts';
import { ADVERBS, KIN, PERSON_VERBS, SPEAKING_VERBS } from './words.ts';

export function titled(name: Candidate): Vote | undefined {
  return name.title === undefined ? undefined : { kind: 'person', weight: 8 };
}

/** "Zurana Hale, 34," and "Hale (34)". */
export function ageAfter(name: Candidate, tokens: readonly Token[]): Vote | undefined {
  const [mark, number, after] = tokens.slice(name.to, name.to + 3);
  if (
    mark === undefined ||
    number === undefined ||
    !/^[,(]$/.test(mark.text) ||
    !/^\d{1,3}$/.test(number.text)
  )
    return undefined;
  const ends =
    after === undefined ||
    /^[,.;:)]$/.test(after.text) ||
    /^(?:of|from|and|who|was|is|has|-)$/.test(after.lower);
  return ends && Number(number.text) < 120 ? { kind: 'person', weight: 7 } : undefined;
}

/** "34-year-old Zurana Hale". */
export function ageBefore(name: Candidate, tokens: readonly Token[]): Vote | undefined {
  const [year, , old] = tokens.slice(Math.max(0, name.from - 3), name.from);
  if (tokens[name.to]?.pos === 'NOUN') return undefined;
  return old?.lower === 'old' && year?.lower === 'year' ? { kind: 'person', weight: 7 } : undefined;
}

export function who(name: Candidate, tokens: readonly Token[]): Vote | undefined {
  const next = tokens[name.to]?.text === ',' ? tokens[name.to + 1] : tokens[name.to];
  return /^who(?:se|m)?$/.test(next?.lower ?? '') ? { kind: 'person', weight: 4 } : undefined;
}

/** Bodies and capitals speak too, so this is a hint only. */
export function speaks(
  name: Candidate,
  tokens: readonly Token[],
  { places }: NameOptions,
): Vote | undefined {
  const after = verbAfter(name, tokens);
  const weight = places(name.text) ? 1 : 2;
  if (after !== undefined && SPEAKING_VERBS.has(after.lemma)) return { kind: 'person', weight };
  const before = tokens[name.from - 1];
  return before !== undefined &&
    before.pos === 'VERB' &&
    SPEAKING_VERBS.has(before.lemma) &&
    (name.to >= tokens.length || /^[.,;"']$/.test(tokens[name.to]?.text ?? ''))
    ? { kind: 'person', weight }
    : undefined;
}

export function acts(
  name: Candidate,
  tokens: readonly Token[],
  { places }: NameOptions,
): Vote | undefined {
  const after = verbAfter(name, tokens);
  return after !== undefined && PERSON_VERBS.has(after.lemma)
    ? { kind: 'person', weight: places(name.text) ? 1 : 3 }
    : undefined;
}

/** The verb right after a name, adverbs and auxiliaries passed over. */
function verbAfter(name: Candidate, tokens: readonly Token[]): Token | undefined {
  for (let i = name.to; i < name.to + 4; i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.pos === 'VERB' || SPEAKING_VERBS.has(token.lemma)) return token;
    if (token.pos !== 'ADV' && token.pos !== 'AUX' && !ADVERBS.has(token.lower)) return undefined;
  }
  return undefined;
}

/** "Hale's mother": who has kin is a person. */
export function kin(name: Candidate, tokens: readonly Token[]): Vote | undefined {
  const last = tokens[name.to - 1];
  let i = name.to;
  if (tokens[i]?.text.startsWith("'") === true) i++;
  else if (last === undefined || !/'s?$/.test(last.text)) return undefined;
  for (const end = i + 3; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || (!/^(?:NOUN|ADJ|NUM)$/.test(token.pos) && token.text !== '-'))
      return undefined;
    if (KIN.has(token.lower)) return { kind: 'person', weight: 3 };
  }
  return undefined;
}
