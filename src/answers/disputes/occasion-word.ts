import type { Lexicon } from '../../language/lexicon.ts';
import type { Evidence } from '../../library/evidence.ts';

/** The noun that articles have most often for an occasion: "talks"; undefined where they have none. */
export function occasionWord(
  evidence: readonly Evidence[],
  articles: readonly string[],
  lexicon: Lexicon,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { article, tokens } of evidence) {
    if (!articles.includes(article)) continue;
    for (const token of tokens)
      if (token.pos === 'NOUN' && lexicon.isEvent(token.lower) && !lexicon.isPersonNoun(token))
        counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0];
}
