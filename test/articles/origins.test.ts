import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { createSourceOf } from '../../src/articles/credits.ts';
import { findOrigins } from '../../src/articles/origins.ts';

const LONG = `A barge broke loose from its moorings near the old grain pier on Sunday evening and drifted
two miles downstream before a tug could reach it. Nobody was aboard. The harbour office said that a worn
cable had parted in the current, and that the owner had been told twice this year to replace it.`;

const OTHER = `Two miles of river were closed after a grain barge came adrift. Divers will look at the cable
on Monday, said the harbour office, which wants to know why a warning from the spring was not heeded.`;

const sourceOf = createSourceOf({
  agencies: [
    ['Delta Press', 'DP'],
    ['Wire of Lund', 'WL'],
  ],
  families: [['The Gull', 'Gull on Sunday']],
});

function article(id: string, text: string, more: Partial<Article> = {}): Article {
  return { id, title: { text: id, stated: false }, text, bodyStart: 0, ...more };
}

function origins(...articles: readonly Article[]): readonly number[] {
  return findOrigins(articles, sourceOf);
}

describe('findOrigins', () => {
  it('counts copies and shortened copies once, and other words about the same as another', () => {
    const shortened = LONG.slice(0, LONG.indexOf('Nobody'));
    const found = origins(
      article('a', LONG),
      article('b', OTHER),
      article('c', `  ${LONG}`),
      article('d', shortened),
    );
    expect(found).toEqual([1, 2, 1, 1]);
  });

  it('joins through a third article', () => {
    const [first = '', second = ''] = LONG.split(' Nobody');
    const found = origins(article('a', first), article('b', `Nobody${second}`), article('c', LONG));
    expect(new Set(found).size).toBe(1);
  });

  it('keeps texts apart that are too short to tell', () => {
    expect(origins(article('a', 'Fire at the mill.'), article('b', 'Fire at the mill.'))).toEqual([
      1, 2,
    ]);
  });

  it('bears nothing', () => {
    expect(origins()).toEqual([]);
  });

  it('takes words that both quote for no copy', () => {
    const quoted = `"${LONG.replaceAll('\n', ' ')}"`;
    expect(
      origins(
        article('a', `${OTHER} The owner wrote: ${quoted} That was all.`),
        article(
          'b',
          `Grain prices rose. The port's statement reads: ${quoted} Shares fell on Friday after it.`,
        ),
      ),
    ).toEqual([1, 2]);
  });

  it.each<[string, Partial<Article>]>([
    [OTHER, { publisher: 'Delta Press' }],
    [OTHER, { author: 'Ann Ode, DP' }],
    [OTHER, { author: 'delta press via The Herald' }],
    [`LUND, May 4 (Delta Press) - ${OTHER}`, {}],
    [`LUND (DP) — ${OTHER}`, {}],
    [`${OTHER}\n\nSource: Delta Press`, {}],
    [`${OTHER}\n\n© 2031 The Delta Press. All rights reserved.`, {}],
    [`By Delta Press\n\n${OTHER}`, {}],
  ])('joins what credits one agency: %#', (text, more) => {
    const agency = article('a', LONG, { publisher: 'DP' });
    expect(origins(agency, article('b', text, more))).toEqual([1, 1]);
  });

  it.each<[string, Partial<Article>]>([
    [`${OTHER} The mayor told Delta Press that he knew nothing.`, {}],
    [`${OTHER}\n\nDelta Press reported the first warning in March.`, {}],
    [`LUND (WL) - ${OTHER}`, {}],
    [OTHER, { author: 'D. P. Halden' }],
    [`The owner (DP) said nothing. ${OTHER}`, {}],
  ])('does not join what only cites it, or credits another: %#', (text, more) => {
    const agency = article('a', LONG, { publisher: 'DP' });
    expect(origins(agency, article('b', text, more))).toEqual([1, 2]);
  });

  it('takes an acronym in a dateline for an agency, known or not', () => {
    const [first, second] = [`LUND, May 4 (NNX) - ${LONG}`, `OSLO (NNX) — ${OTHER}`];
    expect(origins(article('a', first), article('b', second))).toEqual([1, 1]);
    const late = `${OTHER}\n\n${OTHER.toLowerCase()}\n\nThe mayor (NNX) - he left.`;
    expect(origins(article('a', first), article('b', late))).toEqual([1, 2]);
  });

  it('joins outlets of one house', () => {
    expect(
      origins(
        article('a', LONG, { publisher: 'The Gull' }),
        article('b', OTHER, { publisher: 'gull on sunday' }),
        article('c', OTHER.split(' ').toReversed().join(' '), { publisher: 'The Tern' }),
      ),
    ).toEqual([1, 1, 2]);
  });
});
