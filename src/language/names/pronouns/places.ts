import type { Token } from '../../tokens.ts';
import { SPEAKING_VERBS } from '../kinds/words.ts';
import type { Antecedent } from './antecedent.ts';
import type { Described } from './noun-phrases.ts';

/** Whether a verb of speaking stands beside words `from` to `to`. */
export function isBesideSpeech(tokens: readonly Token[], from: number, to: number): boolean {
  return [tokens[from - 1], tokens[to], tokens[to + 1]].some(
    (token) => token !== undefined && token.pos !== 'NOUN' && SPEAKING_VERBS.has(token.lemma),
  );
}

/** Not after a preposition or verb, unless one of speaking ("said Hale"), and not an owner; or what "who" goes on from. */
export function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  if (isOwning(tokens, to)) return false;
  const before = tokens[from - 1];
  const after = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  if (after?.lower === 'who' || before === undefined) return true;
  return before.pos !== 'ADP' && (before.pos !== 'VERB' || SPEAKING_VERBS.has(before.lemma));
}

/** Whether words up to `to` are a possessor ("Hale's"). */
export function isOwning(tokens: readonly Token[], to: number): boolean {
  return /'s?$/.test(tokens[to - 1]?.text ?? '') || /^'s?$/.test(tokens[to]?.text ?? '');
}

/** "Hale, 34, a mother of two", "Hale was the judge": the description is of the name right before it. */
export function isApposed(
  tokens: readonly Token[],
  last: Antecedent | undefined,
  described: Described,
  s: number,
): boolean {
  if (
    last === undefined ||
    last.sentence !== s ||
    last.mention === undefined ||
    last.to >= described.from
  )
    return false;
  return tokens
    .slice(last.to, described.from)
    .every((token) => token.text === ',' || /^\d{1,3}$/.test(token.text) || token.lemma === 'be');
}

/**
 * Which words stand in a whole quotation; one that goes on the sentence ("said that 'he did …'") is
 * no voice of its own. An apostrophe opens only before a word and closes only after one.
 */
export function quotedTokens(tokens: readonly Token[]): readonly boolean[] {
  let open: string | undefined;
  let whole = false;
  return tokens.map((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (token.text === open) open = undefined;
    else if (
      open === undefined &&
      (token.text === '"' ||
        (token.text === "'" && after?.start === token.end && before?.end !== token.start))
    ) {
      open = token.text;
      whole = before === undefined || before.pos === 'PUNCT';
    }
    return open !== undefined && whole;
  });
}

/** "the mother of the victim" is another mother; "the mother of 12" may be the one. */
export function isQualified(tokens: readonly Token[], to: number): boolean {
  const [of, what] = [tokens[to], tokens[to + 1]];
  return of?.lower === 'of' && what?.pos !== 'NUM';
}

/** "him", and "her" without a noun after it. */
export function isObject(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.lower === 'him') return true;
  return (
    token?.lower === 'her' && (next === undefined || !/^(?:NOUN|ADJ|NUM|PROPN)$/.test(next.pos))
  );
}

/** "Hale saw him": the subject of the pronoun's own clause is somebody else. */
export function isOwnSubject(tokens: readonly Token[], one: Antecedent, at: number): boolean {
  if (!one.subject) return false;
  return !tokens
    .slice(one.to, at)
    .some((token) =>
      /^(?:[,;"]|that|who|when|and|but|as|because|if|while|before|after|whether)$/.test(
        token.lower,
      ),
    );
}
