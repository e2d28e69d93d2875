import type { Token } from '../tokens.ts';

/** A run of words around one noun; `from` and `to` are word indices, `to` exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Index of the head noun: the last noun of the run. */
  readonly head: number;
}

/** The noun phrases of a sentence, without what follows "of", "in" and the like. */
export function findNounPhrases(tokens: readonly Token[]): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    let head = -1;
    while (to < tokens.length && belongs(tokens, from, to)) {
      const pos = tokens[to]?.pos;
      if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') head = to;
      to += 1;
    }
    if (head >= 0) {
      to = head + 1;
      found.push({ from, to, head });
    }
    from = Math.max(to, from + 1);
  }
  return found;
}

function belongs(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === 'PRON') return at === from;
  if (token.pos === 'DET') return at === from || tokens[at - 1]?.lower === 'all';
  if (token.lower === "'s" || token.lower === "'") return at > from;
  if (token.lower === '-') {
    const after = tokens[at + 1];
    return (
      at > from &&
      after !== undefined &&
      after.start === token.end &&
      tokens[at - 1]?.end === token.start
    );
  }
  if (token.pos === 'SYM') return tokens[at + 1]?.pos === 'NUM';
  if (token.pos === 'VERB') return isParticipleBeforeNoun(tokens, at);
  return (
    token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM'
  );
}

/** "rising prices", "the injured man"; not "was convicted Tuesday". */
function isParticipleBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos;
  const opens =
    before === 'DET' ||
    before === 'ADJ' ||
    before === 'NUM' ||
    before === 'ADP' ||
    before === undefined;
  return opens && /(?:ed|ing|en)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'NOUN';
}

/** The phrase that a word stands in. */
export function phraseAt(phrases: readonly NounPhrase[], token: number): NounPhrase | undefined {
  return phrases.find((phrase) => phrase.from <= token && token < phrase.to);
}
