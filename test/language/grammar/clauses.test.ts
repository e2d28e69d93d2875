import { describe, expect, it } from 'vitest';
import { clauseDistance, findClauses } from '../../../src/language/grammar/clauses.ts';
import { tokenize } from '../../../src/language/tokens.ts';

/** The sentence with a bar wherever the clause changes. */
function cut(sentence: string): string {
  const tokens = tokenize(sentence);
  const { ofToken } = findClauses(tokens);
  return tokens
    .map(({ text }, i) => (i > 0 && ofToken[i] !== ofToken[i - 1] ? `| ${text}` : text))
    .join(' ');
}

describe('findClauses', () => {
  it.each([
    [
      'The skipper, who was 51 at the time, confessed on Friday.',
      'The skipper , | who was 51 at the time , | confessed on Friday .',
    ],
    [
      'Divers found the wreck and the coroner opened an inquest.',
      'Divers found the wreck | and the coroner opened an inquest .',
    ],
    ['The bridge fell while workers repaired it.', 'The bridge fell | while workers repaired it .'],
    ['The fair closed after the storm.', 'The fair closed after the storm .'],
    [
      'If the river rises, the town will be evacuated.',
      'If the river rises , | the town will be evacuated .',
    ],
    [
      'The mayor praised the crew, adding that the port would reopen.',
      'The mayor praised the crew , | adding | that the port would reopen .',
    ],
  ])('%s', (sentence, expected) => {
    expect(cut(sentence)).toBe(expected);
  });

  it('measures how far apart two clauses are', () => {
    const tokens = tokenize('The skipper, who was 51, confessed.');
    const tree = findClauses(tokens);
    const [relative, main] = [tree.ofToken[3] ?? -1, tree.ofToken.at(-2) ?? -1];
    expect(clauseDistance(tree, main, main)).toBe(0);
    expect(clauseDistance(tree, relative, main)).toBe(1);
  });

  it('bears odd input', () => {
    for (const text of ['', '—', '( ( (', ')', 'who who who', ', , ,']) {
      const tokens = tokenize(text);
      expect(findClauses(tokens).ofToken).toHaveLength(tokens.length);
    }
  });
});
