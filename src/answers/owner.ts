import type { NumberClaim } from '../claims/claim.ts';
import { wordsOf } from '../claims/words.ts';
import type { Evidence } from '../library/evidence.ts';
import type { Argument, Term } from './terms.ts';

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
  const entities = keys.filter((key) => key.startsWith('e:'));
  const isNamed = entities.length > 0;
  // Two of one surname are told apart by who they are, not by the word.
  const telling = isNamed && asked.some(isName) ? entities : keys;
  if (asked.some((term) => telling.some((key) => term.keys.has(key)))) return 1;
  return asked.some(isName)
    ? isNamed
      ? SOMEBODY_ELSES
      : DESCRIBED
    : isNamed
      ? DESCRIBED
      : SOMEBODY_ELSES;
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
  let before = words.from - 1;
  if (tokens[before]?.lower === ',' || tokens[before]?.lower === 'aged') {
    while (before > 0 && (tokens[before]?.pos === 'PUNCT' || tokens[before]?.lower === 'aged'))
      before -= 1;
    if (tokens[before]?.pos === 'PROPN') return backOverName(before, tokens);
  }
  const phrase = phrases.find(({ from, to }) => from <= words.from && to > words.to);
  if (phrase !== undefined) {
    const apposed =
      tokens[phrase.to]?.lower === ',' && tokens[phrase.to + 1]?.pos === 'PROPN'
        ? [phrase.to + 1]
        : [];
    return [...range(words.to, phrase.to), ...apposed];
  }
  if (tokens[words.to]?.pos === 'PROPN') return [words.to];
  return hangsOn.subject === undefined ? [] : backOverName(hangsOn.subject, tokens);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function backOverName(last: number, tokens: Evidence['tokens']): readonly number[] {
  const found = [last];
  for (let at = last - 1; tokens[at]?.pos === 'PROPN'; at -= 1) found.push(at);
  return found;
}
