import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../src/articles/metadata.ts';
import { pageOf, read } from './page.ts';

const LD = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'The Gull' },
    { '@id': '#gull', '@type': 'Organization', name: 'The Gull' },
    {
      '@type': ['ReportageNewsArticle'],
      headline: 'Ferry &#8216;aground&#8217; off Dunmore',
      author: [{ name: 'Ann Ode' }, { name: 'Ben Ash' }, { name: 'Ann Ode' }],
      publisher: { '@id': '#gull' },
      datePublished: '2031-03-09T23:30:00-05:00',
      mainEntityOfPage: { '@id': 'https://gull.example/ferry' },
    },
  ],
})}</script>`;

const OG = `<meta property="og:title" content="Ferry aground | OG">
<meta property="og:site_name" content="Gull OG"><meta property="article:author" content="https://gull.example/ann">
<meta property="article:author" content="By Cara Dee"><meta property="article:published_time" content="2031-03-10">
<meta property="og:url" content="https://gull.example/og">`;

const META = `<meta name="twitter:title" content="Ferry, plain"><meta name="publisher" content="Gull plain">
<meta name="Author" content="Dan Elm"><meta name="dc.date" content="11 March 2031">
<link rel="canonical" href="https://gull.example/plain">`;

function metadataOf(head: string): Metadata | undefined {
  const page = read(pageOf({ head }));
  return page.kind === 'article' ? page.metadata : undefined;
}

describe('what a page states', () => {
  it('comes from JSON-LD first', () => {
    expect(metadataOf(META + OG + LD)).toEqual({
      title: 'Ferry ‘aground’ off Dunmore',
      author: 'Ann Ode, Ben Ash',
      publisher: 'The Gull',
      published: '2031-03-09',
      url: 'https://gull.example/ferry',
    });
  });

  it('comes from OpenGraph next', () => {
    expect(metadataOf(META + OG)).toEqual({
      title: 'Ferry aground | OG',
      author: 'Cara Dee',
      publisher: 'Gull OG',
      published: '2031-03-10',
      url: 'https://gull.example/og',
    });
  });

  it('comes from other tags then', () => {
    expect(metadataOf(META)).toEqual({
      title: 'Ferry, plain',
      author: 'Dan Elm',
      publisher: 'Gull plain',
      published: '2031-03-11',
      url: 'https://gull.example/plain',
    });
  });

  it('comes from what a reader sees at last', () => {
    expect(metadataOf('<title>The long story of a ferry and its fog</title>')).toEqual({
      title: 'The long story of a ferry and its fog',
    });
  });

  it('is missing where nothing is stated', () => {
    expect(metadataOf('')).toEqual({});
  });

  it('is taken field by field, the next source where one is no use', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "",';
    const odd =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":" ","datePublished":"last week","url":"/ferry","author":7}</script>';
    for (const head of [`${broken}</script>${OG}`, odd + OG]) {
      expect(metadataOf(head)).toEqual(metadataOf(OG));
    }
  });

  it.each([
    ['2031-03-09T10:00:00Z', '2031-03-09'],
    ['20310309', '2031-03-09'],
    ['Sun, 09 Mar 2031 23:10:00 +0200', '2031-03-09'],
    ['March 9, 2031', '2031-03-09'],
    ['Sunday, March 9, 2031', '2031-03-09'],
    ['2031-02-30', undefined],
    ['09/03/2031', undefined],
    ['yesterday', undefined],
  ])('has the date %s as %s', (date, published) => {
    expect(metadataOf(`<meta name="date" content="${date}">`)?.published).toBe(published);
  });
});
