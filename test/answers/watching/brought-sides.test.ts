import { describe, expect, it } from 'vitest';
import type { Source, Value } from '../../../src/answers/answer.ts';
import { broughtSides } from '../../../src/answers/watching/brought-sides.ts';

/** Articles with the numbers of their origins: b and d are copies, all others are alone. */
const SOURCES = new Map(
  Object.entries({ a: 1, b: 2, c: 3, d: 2 }).map(([id, origin]): [string, Source] => [
    id,
    { id, title: id, titleStated: true, origin },
  ]),
);

/** A side by its articles: "ab". */
function side(articles: string): Value {
  const sources = articles.split('');
  const rest = { start: 0, end: 1, text: 'x', cutBefore: false, cutAfter: false };
  const quotes = sources.map((source) => ({ source, ...rest }));
  return { value: articles, sources, origins: sources.length, quotes };
}

describe('broughtSides', () => {
  it.each([
    ['a | b', 'b', 'a | b'],
    ['b | a', 'b', 'b | a'],
    ['a | b', 'ab', 'a | b'],
    ['a | b', '', undefined],
    ['a | bc', 'b', undefined],
    ['a | bc', 'bc', 'a | b'],
    ['ab | b', 'b', 'a | b'],
    ['ba | b', 'b', 'a | b'],
    ['b | b', 'b', undefined],
    ['b | d', 'd', undefined],
    ['a | b | c', 'c', 'a | b | c'],
  ])('of %s, with %j new, are %s', (sides, fresh, expected) => {
    const told = broughtSides({ sides: sides.split(' | ').map(side) }, SOURCES, (article) =>
      fresh.includes(article),
    );
    expect(told?.map(({ source }) => source.id).join(' | ')).toBe(expected);
  });
});
