import { describe, expect, it } from 'vitest';
import { attach } from '../../../src/language/grammar/attachment.ts';
import { findClauses } from '../../../src/language/grammar/clauses.ts';
import { tokenize } from '../../../src/language/tokens.ts';

/** What a word of the sentence hangs on, in words. */
function hangsOn(sentence: string, value: string): Record<string, string | undefined> {
  const tokens = tokenize(sentence);
  const words = value.split(' ').length;
  const from = tokens.findIndex(
    (_, i) =>
      tokens
        .slice(i, i + words)
        .map(({ text }) => text)
        .join(' ') === value,
  );
  const found = attach(tokens, findClauses(tokens), { from, to: from + words });
  return Object.fromEntries(Object.entries(found).map(([role, at]) => [role, tokens[at]?.text]));
}

describe('attach', () => {
  it('ties a place to the verb beside it and what the verb joins', () => {
    expect(hangsOn('The talks were held in Turin.', 'Turin')).toMatchObject({
      verb: 'held',
      subject: 'talks',
    });
  });

  it.each([
    ['The tunnel, she said, would reopen in Turin.', 'tunnel'],
    ['The tunnel, Ann Lee said, would reopen in Turin.', 'tunnel'],
    ['Ann Lee said the tunnel would reopen in Turin.', 'tunnel'],
  ])('takes nobody who only says so for the subject: %s', (text, subject) => {
    expect(hangsOn(text, 'Turin')).toMatchObject({ verb: 'reopen', subject });
  });

  it('ties a place to the noun before its preposition', () => {
    expect(hangsOn('Ministers discussed the war in Ruritania.', 'Ruritania')).toMatchObject({
      noun: 'war',
      verb: 'discussed',
    });
  });

  it('ties a place to the noun it stands before', () => {
    expect(hangsOn('The Turin talks ended early.', 'Turin')).toMatchObject({ noun: 'talks' });
  });

  it('does not reach into another clause', () => {
    expect(
      hangsOn('She told reporters in Harbin that the match took place.', 'Harbin'),
    ).toMatchObject({ noun: 'reporters', verb: 'told' });
  });

  it('takes the noun that a relative clause describes for its subject', () => {
    expect(hangsOn('The ferry, which sank on Monday, was new.', 'Monday')).toMatchObject({
      verb: 'sank',
      subject: 'ferry',
    });
  });

  it('ties a date to the verb it dates, not to one nearby', () => {
    expect(
      hangsOn('Jurors on Thursday watched how the thief was caught.', 'Thursday'),
    ).toMatchObject({ verb: 'watched' });
  });
});
