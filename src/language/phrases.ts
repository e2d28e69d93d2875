import { z } from 'zod';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** The form of config/phrases.yaml: sayings of several words, and plain words for them. */
export const PhraseData = z.strictObject({
  phrases: z.record(z.string().regex(/ /), z.array(z.string().min(1)).min(1)),
});
export type PhraseData = z.infer<typeof PhraseData>;

/** A saying where it stands: its first word, and the stems of the plain words for it. */
export interface PhraseFound {
  readonly word: number;
  /** Number of words up to its last one, those between included. */
  readonly length: number;
  readonly stems: readonly string[];
}

export type FindPhrases = (tokens: readonly Token[]) => readonly PhraseFound[];

/** Words that may stand between the parts of a saying ("called the match off"). */
const BETWEEN = 2;

interface Phrase {
  readonly parts: readonly string[];
  readonly stems: readonly string[];
}

/** Makes a finder of sayings; it looks up the first word and so costs next to nothing a sentence. */
export function createPhraseFinder(data: PhraseData): FindPhrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const [phrase, plainWords] of Object.entries(data.phrases)) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    const list = byFirst.get(first) ?? [];
    list.push({ parts, stems: plainWords.map(stem) });
    byFirst.set(first, list);
  }
  return (tokens) => {
    const found: PhraseFound[] = [];
    for (const [word, token] of tokens.entries()) {
      const phrases = byFirst.get(token.lemma) ?? byFirst.get(token.lower);
      if (phrases === undefined) continue;
      for (const { parts, stems } of phrases) {
        const length = lengthOf(tokens, word, parts);
        if (length !== undefined) found.push({ word, length, stems });
      }
    }
    return found;
  };
}

function lengthOf(
  tokens: readonly Token[],
  from: number,
  parts: readonly string[],
): number | undefined {
  let at = from + 1;
  for (const part of parts.slice(1)) {
    const limit = at + BETWEEN;
    while (at <= limit && !isPart(tokens[at], part)) {
      if (tokens[at] === undefined || tokens[at]?.pos === 'PUNCT') return undefined;
      at += 1;
    }
    if (at > limit) return undefined;
    at += 1;
  }
  return at - from;
}

function isPart(token: Token | undefined, part: string): boolean {
  return token?.lower === part || token?.lemma === part;
}
