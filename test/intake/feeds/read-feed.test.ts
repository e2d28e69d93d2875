import { describe, expect, it } from 'vitest';
import { isWanted } from '../../../src/intake/feeds/is-wanted.ts';
import { readFeed } from '../../../src/intake/feeds/read-feed.ts';
import { BROKEN, FEEDS } from './feeds.ts';

const BASE = new URL('https://gull.example/feed');

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('readFeed', () => {
  it.each(Object.entries(FEEDS))('reads %s', (_, feed) => {
    const reading = readFeed(bytesOf(feed('https://gull.example')), undefined, BASE);
    expect(reading).toMatchObject({
      kind: 'feed',
      items: [
        { url: 'https://gull.example/1', words: 'Ferry sinks & drifts' },
        { url: 'https://gull.example/2', words: expect.stringMatching(/Café.* closes .*pier/) },
      ],
    });
  });

  it('reads the encoding that a feed declares', () => {
    const feed =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss version="2.0"><channel><item><title>Café</title><link>/2</link></item></channel></rss>';
    const bytes = Uint8Array.from(feed, (letter) => letter.charCodeAt(0));
    expect(readFeed(bytes, undefined, BASE)).toMatchObject({ items: [{ words: 'Café' }] });
  });

  it.each(Object.entries(BROKEN))('finds no feed in %s', (_, text) => {
    expect(readFeed(bytesOf(text), undefined, BASE)).toEqual({ kind: 'no-feed' });
  });

  it('reads no more than the newest 200', () => {
    const items = '<item><title>x</title><link>/1</link></item>'.repeat(500);
    const feed = `<rss version="2.0"><channel>${items}</channel></rss>`;
    const reading = readFeed(bytesOf(feed), undefined, BASE);
    expect(reading.kind === 'feed' && reading.items).toHaveLength(200);
  });
});

describe('isWanted', () => {
  it.each([
    ['Ferry sinks off Dunmore', [], [], true],
    ['Ferry sinks off Dunmore', ['ferry'], [], true],
    ['Ferries sink', ['ferry'], [], false],
    ['The <b>Café</b> burns', ['cafe'], [], true],
    ['Talks at the harbour-board', ['Harbour Board'], [], true],
    ['Ferry wins regatta', ['ferry'], ['regatta', 'cup'], false],
    ['It’s raining', ["it's"], [], true],
  ])('of %s, with %j and without %j, is %s', (text, words, without, is) => {
    expect(isWanted(text, { words, without })).toBe(is);
  });
});
