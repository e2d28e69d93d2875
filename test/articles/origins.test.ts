import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { findOrigins } from '../../src/articles/origins.ts';

const LONG = `A barge broke loose from its moorings near the old grain pier on Sunday evening and drifted
two miles downstream before a tug could reach it. Nobody was aboard. The harbour office said that a worn
cable had parted in the current, and that the owner had been told twice this year to replace it.`;

const OTHER = `Two miles of river were closed after a grain barge came adrift. Divers will look at the cable
on Monday, said the harbour office, which wants to know why a warning from the spring was not heeded.`;

function article(id: string, text: string): Article {
  return { id, title: { text: id, stated: false }, text, bodyStart: 0 };
}

describe('findOrigins', () => {
  it('counts copies and shortened copies once, and other words about the same as another', () => {
    const shortened = LONG.slice(0, LONG.indexOf('Nobody'));
    const origins = findOrigins([
      article('a', LONG),
      article('b', OTHER),
      article('c', `  ${LONG}`),
      article('d', shortened),
    ]);
    expect(origins).toEqual([1, 2, 1, 1]);
  });

  it('joins through a third article', () => {
    const [first = '', second = ''] = LONG.split(' Nobody');
    const origins = findOrigins([
      article('a', first),
      article('b', `Nobody${second}`),
      article('c', LONG),
    ]);
    expect(new Set(origins).size).toBe(1);
  });

  it('keeps texts apart that are too short to tell', () => {
    expect(
      findOrigins([article('a', 'Fire at the mill.'), article('b', 'Fire at the mill.')]),
    ).toEqual([1, 2]);
  });

  it('bears nothing', () => {
    expect(findOrigins([])).toEqual([]);
  });
});
