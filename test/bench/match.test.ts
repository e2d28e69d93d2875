import { describe, expect, it } from 'vitest';
import { type Given, holds, meets, normalise } from '../../bench/match.ts';
import type { Expected } from '../../bench/story.ts';

function given(value: string, quote = '', source = 'gull'): Given {
  const quotes = [{ source, text: quote, start: 0, end: quote.length }];
  return { value, sources: [source], origins: 1, quotes };
}

function expected(value: string, more: Partial<Expected> = {}): Expected {
  return { value, sources: ['gull'], span: value, ...more };
}

describe('normalise', () => {
  it.each([
    ['José  “Pepe”\nRuiz', 'jose "pepe" ruiz'],
    ['Twelve of 1,204 – or 1,2', '12 of 1204 - or 1,2'],
    ['seventy-nine, sevenfold', '70-9, sevenfold'],
  ])('%s → %s', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });
});

describe('holds', () => {
  it.each([
    ['his resignation', 'resign'],
    ['16 people', '16'],
    ['at 9pm', '9'],
    ['on the 12th of march', 'the 12th'],
    ['a (very) odd name', '(very) odd'],
  ])('“%s” holds “%s”', (text, words) => {
    expect(holds(text, words)).toBe(true);
  });

  it.each([
    ['the harbourmaster', 'master'],
    ['in 1916', '16'],
    ['3.16 metres', '16'],
    ['at 16:30', '16'],
    ['1600 people', '16'],
    ['the 16th', '16'],
    ['anything', ''],
  ])('“%s” does not hold “%s”', (text, words) => {
    expect(holds(text, words)).toBe(false);
  });
});

describe('meets', () => {
  it.each<readonly [string, Given, Expected]>([
    ['the same value', given('Port Ansel'), expected('port Ansel')],
    ['a value that says more', given('at least 14 people'), expected('14')],
    [
      'a value that says most of it',
      given('harbour inspector'),
      expected('chief harbour inspector'),
    ],
    ['a key in the value', given('the Gullwing'), expected('a ferry', { keys: ['Gullwing'] })],
    [
      'a key in a quote',
      given('x', 'The Gullwing sank.', 'lantern'),
      expected('a ferry', { keys: ['Gullwing'] }),
    ],
    [
      'the name of the span where there are no keys',
      given('x', 'Off Port Ansel it sank.'),
      expected('the sea', { span: 'sank off Port Ansel' }),
    ],
    [
      'a quote from its span',
      given('x', 'it went down at once'),
      expected('sank', { keys: ['sank'], spans: { gull: 'so it went down at once, he said' } }),
    ],
    ['a number in a quote of its source', given('x', 'Some 14 died.'), expected('14')],
  ])('%s', (_, value, wanted) => {
    expect(meets(value, wanted)).toBe(true);
  });

  it.each<readonly [string, Given, Expected]>([
    ['another value', given('Port Brede'), expected('Port Ansel')],
    ['little of it', given('chief'), expected('chief harbour inspector of Port Ansel')],
    ['a number in a quote of another source', given('x', 'Some 14 died.', 'sun'), expected('14')],
    [
      'a number in a long value of another source',
      given('14 tonnes of oats on the quay', '', 'sun'),
      expected('fourteen people', { keys: ['14'] }),
    ],
    ['nothing', given(''), expected('14')],
  ])('not %s', (_, value, wanted) => {
    expect(meets(value, wanted)).toBe(false);
  });
});
