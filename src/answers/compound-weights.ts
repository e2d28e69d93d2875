import type { Token } from '../language/tokens.ts';
import type { Term } from './terms.ts';

/** "Getaway car", "shock resignation": what the first word adds is often left out of the telling. */
const FIRST_OF_COMPOUND = 0.6;

/** The terms of a question, those less weighty that only say which kind of the thing behind them is meant. */
export function withCompounds(terms: readonly Term[], tokens: readonly Token[]): readonly Term[] {
  return terms.map((term) => {
    const next = terms.find(({ at }) => at === term.at + 1);
    const isFirst =
      term.kind === 'noun' &&
      next?.kind === 'noun' &&
      tokens[term.at]?.end === (tokens[next.at]?.start ?? 0) - 1 &&
      !/^\p{Lu}/u.test(term.text);
    return isFirst ? { ...term, weight: Math.min(term.weight, FIRST_OF_COMPOUND) } : term;
  });
}
