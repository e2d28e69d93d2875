import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { changesBetween, type Marks, marksOf } from '../../src/articles/marks.ts';

function article(id: string, text = 'The tug left port.', more: Partial<Article> = {}): Article {
  return { id, title: { text: id, stated: true }, text, bodyStart: 0, ...more };
}

function collection(...articles: readonly Article[]): Marks {
  return marksOf({ articles });
}

describe('changesBetween', () => {
  it('names what came, what went and what is no longer the same', () => {
    const before = collection(article('a'), article('b'), article('c'), article('d'));
    const after = collection(
      article('a'),
      article('c', 'The tug came back.'),
      article('d', undefined, { published: '2031-05-04' }),
      article('e'),
    );
    expect(changesBetween(before, after)).toEqual({
      added: ['e'],
      changed: ['c', 'd'],
      removed: ['b'],
    });
  });

  it('finds nothing between equal readings', () => {
    const nothing = { added: [], changed: [], removed: [] };
    expect(changesBetween(collection(article('a')), collection(article('a')))).toEqual(nothing);
    expect(changesBetween(collection(), collection())).toEqual(nothing);
  });
});
