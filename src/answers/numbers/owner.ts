import type { NumberClaim } from '../../claims/claim.ts';
import { wordsOf } from '../../claims/words.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Argument, Term } from '../terms.ts';

/** An age that belongs by its grammar to somebody who is not asked for. */
const SOMEBODY_ELSES = 0.4;
/** An age of somebody whom the text only describes, and who may be the one asked for. */
const DESCRIBED = 0.75;

/**
 * Whether an age belongs to the person asked about: "X, 34," and "34-year-old X" name their owner,
 * "a 34-year-old mother" describes them. 1 where the owner is the one asked for.
 */
export function ownerQuality(claim: NumberClaim, evidence: Evidence, argument: Argument): number {
  if (claim.number.unit.kind !== 'age') return 1;
  const owners = ownerWords(claim, evidence);
  if (owners.length === 0) return DESCRIBED;
  const keys = [...evidence.keys]
    .filter(([, at]) => at.some(({ word }) => owners.includes(word)))
    .map(([key]) => key);
  const asked = argument.terms
    .filter(({ kind }) => kind === 'name' || kind === 'noun')
    .filter(({ text }) => !/^(?:years?|ages?|old)$/i.test(text));
  if (isNamesake(owners, evidence, asked)) return SOMEBODY_ELSES;
  const entities = keys.filter((key) => key.startsWith('e:'));
  const isNamed = entities.length > 0;
  const names = asked.filter(isName);
  // Two of one surname are told apart by who they are, not by the word.
  const telling = isNamed && names.length > 0 ? entities : keys;
  if (asked.some((term) => telling.some((key) => term.keys.has(key)))) return 1;
  if (names.length === 0) return isNamed ? DESCRIBED : SOMEBODY_ELSES;
  if (isNamed || isBesideThem(claim, names, evidence)) return SOMEBODY_ELSES;
  return DESCRIBED;
}

/** "Lee met a 30-year-old cook": who is only described is not the one whom the sentence names as well. */
function isBesideThem(
  { hangsOn }: NumberClaim,
  names: readonly Term[],
  { keys, tokens }: Evidence,
): boolean {
  const at = names.flatMap((term) =>
    [...term.keys.keys()].flatMap((key) => (keys.get(key) ?? []).map(({ word }) => word)),
  );
  const verb = hangsOn.verb === undefined ? undefined : tokens[hangsOn.verb];
  const isSaidOfThem =
    verb?.lemma === 'be' && hangsOn.subject !== undefined && at.includes(hangsOn.subject);
  return at.length > 0 && !isSaidOfThem;
}

/** "Ann Lee" is asked for and "Bo Lee" is the owner: each has a name that the other has not. */
function isNamesake(
  owners: readonly number[],
  { tokens }: Evidence,
  asked: readonly Term[],
): boolean {
  const own = owners.flatMap((at) => (tokens[at]?.pos === 'PROPN' ? [tokens[at].lower] : []));
  const names = asked.filter(isName).flatMap(({ text }) => text.toLowerCase().split(/[\s-]+/));
  if (own.length < 2 || names.length < 2) return false;
  return (
    own.some((word) => names.includes(word)) &&
    own.some((word) => !names.includes(word)) &&
    names.some((word) => !own.includes(word))
  );
}

function isName({ kind }: Term): boolean {
  return kind === 'name';
}

/** Word indices of who the age belongs to: the name before it, or the phrase behind it. */
function ownerWords(
  { number, hangsOn }: NumberClaim,
  { tokens, phrases }: Evidence,
): readonly number[] {
  const words = wordsOf(tokens, number.phrase);
  if (words === undefined) return [];
  let at = words.from - 1;
  if (tokens[at]?.lower === ',' || tokens[at]?.lower === 'aged') {
    while (at > 0 && (tokens[at]?.pos === 'PUNCT' || tokens[at]?.lower === 'aged')) at -= 1;
    if (tokens[at]?.pos === 'PROPN') return backOverName(at, tokens);
  }
  const phrase = phrases.find(({ from, to }) => from <= words.from && to > words.to);
  if (phrase !== undefined) {
    const after =
      tokens[phrase.to]?.lower === ',' && tokens[phrase.to + 1]?.pos === 'PROPN'
        ? [phrase.to + 1]
        : [];
    const name = phrase.from - 2;
    const before =
      tokens[name + 1]?.lower === ',' && tokens[name]?.pos === 'PROPN'
        ? backOverName(name, tokens)
        : [];
    return [...range(words.to, phrase.to), ...after, ...before];
  }
  if (tokens[words.to]?.pos === 'PROPN') return [words.to];
  // "At 61, Ann Lee is": over the comma.
  const isOpening = tokens[words.from - 1]?.lower === 'at' && tokens[words.to]?.lower === ',';
  if (isOpening && tokens[words.to + 1]?.pos === 'PROPN')
    return forthOverName(words.to + 1, tokens);
  return hangsOn.subject === undefined ? [] : backOverName(hangsOn.subject, tokens);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function forthOverName(first: number, tokens: Evidence['tokens']): readonly number[] {
  const found = [first];
  for (let at = first + 1; tokens[at]?.pos === 'PROPN'; at += 1) found.push(at);
  return found;
}

function backOverName(last: number, tokens: Evidence['tokens']): readonly number[] {
  const found = [last];
  for (let at = last - 1; tokens[at]?.pos === 'PROPN'; at -= 1) found.push(at);
  return found;
}
