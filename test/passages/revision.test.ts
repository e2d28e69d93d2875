import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { revisionOf } from '../../src/passages/revision.ts';

function article(text: string, earlier?: string): Article {
  return {
    id: 'gull-1',
    title: { text: 'Ferry sinks', stated: true },
    text,
    bodyStart: 0,
    ...(earlier === undefined
      ? {}
      : { earlier: { text: earlier, bodyStart: 0, replaced: '2031-05-04' } }),
  };
}

describe('revisionOf', () => {
  it('names the sentences that are gone and those that are new, word for word', () => {
    const before =
      'The ferry sank off Lund. Three sailors were missing. Divers will go down today.';
    const now =
      'The ferry sank off Lund. Two sailors were missing. Divers will go down today. One was found.';
    expect(revisionOf(article(now, before))).toEqual({
      replaced: '2031-05-04',
      removed: ['Three sailors were missing.'],
      added: ['Two sailors were missing.', 'One was found.'],
    });
  });

  it('finds nothing without a version before, or where only the layout is another', () => {
    const text = 'The ferry sank off Lund. Three sailors were missing.';
    expect(revisionOf(article(text))).toBeUndefined();
    expect(revisionOf(article(text, text.replace('Lund. ', 'Lund.\n\n')))).toBeUndefined();
  });
});
