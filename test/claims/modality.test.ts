import { describe, expect, it } from 'vitest';
import { modalityAt } from '../../src/claims/modality.ts';
import { findClauses } from '../../src/language/grammar/clauses.ts';
import { tokenize } from '../../src/language/tokens.ts';

function modalityOf(sentence: string, word: string): string {
  const tokens = tokenize(sentence);
  const at = tokens.findIndex(({ text }) => text === word);
  return modalityAt({ tokens, clauses: findClauses(tokens) }, at);
}

describe('how a source commits itself', () => {
  it.each([
    ['The ferry sank off Turin.', 'Turin', 'asserted'],
    ['The ferry will dock in Turin.', 'Turin', 'planned'],
    ['If the ferry docks in Turin, we go.', 'Turin', 'conditional'],
    ['If you have just joined us: the ferry is in Turin.', 'Turin', 'asserted'],
    ['Not Lyon or Turin.', 'Turin', 'negated'],
    ['Did it dock in Turin?', 'Turin', 'asked'],
  ])('%s', (sentence, word, modality) => {
    expect(modalityOf(sentence, word)).toBe(modality);
  });
});
