import type { Token } from '../../language/tokens.ts';

/** What is sent to an occasion in somebody's name. */
const DELEGATION = /^(?:delegation|team|side|contingent|mission|party|panel)$/;

/** Words between a delegation and its side's name. */
const NEAR = 4;

/**
 * Whose delegation a noun names, as a word index: "the Omani delegation", "Oman's team", and where the
 * sentence opens with it ("On the Omani side, the delegation …").
 */
export function sideOf(tokens: readonly Token[], noun: number): number | undefined {
  if (!isDelegation(tokens[noun])) return undefined;
  for (let at = noun - 1; at >= Math.max(0, noun - NEAR); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'VERB') break;
    if (isNamed(token)) return at;
  }
  return tokens[0]?.lower === 'on'
    ? namedBefore(tokens, tokens.findIndex(isDelegation))
    : undefined;
}

/** The first word of a name between two words: "Representing the Omani side was" → "Omani". */
export function namedWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  const at = tokens.findIndex((token, i) => i >= from && i < to && isNamed(token));
  return at < 0 ? undefined : at;
}

function namedBefore(tokens: readonly Token[], noun: number): number | undefined {
  return noun < 0 ? undefined : namedWithin(tokens, 0, noun);
}

function isDelegation(token: Token | undefined): boolean {
  return token !== undefined && DELEGATION.test(token.lower);
}

function isNamed({ text, pos }: Token): boolean {
  return /^\p{Lu}/u.test(text) && (pos === 'PROPN' || pos === 'ADJ' || pos === 'NOUN');
}
