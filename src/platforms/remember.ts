import type { Ask } from './ask.ts';

/**
 * Keeps the answers to the last questions, since buttons ask again what was asked before. Only for
 * speed: a library never changes, so an answer is the same whether it is kept or made anew. One
 * that fails is not kept.
 */
export function remembering(ask: Ask, most: number): Ask {
  const kept = new Map<string, ReturnType<Ask>>();
  return (text) => {
    const answer = kept.get(text) ?? ask(text);
    // Set last, so that what has not been asked for the longest time stands first.
    kept.delete(text);
    kept.set(text, answer);
    answer.catch(() => kept.delete(text));
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
