import { describe, expect, it } from 'vitest';
import { kindKeys, valueKeys } from '../../src/library/value-keys.ts';
import { tinyLibrary } from '../support/tiny-library.ts';

const ONE_STORY = {
  a: '# Tunnel fire\n\nA fire in the Orla tunnel killed two. Bread was dear.',
  b: '# The Orla tunnel\n\nThe fire is out.',
  c: '# Quiet\n\nA choir sang.',
};

describe('what a collection is about', () => {
  it('is what most of its articles open with', async () => {
    const theme = await (await tinyLibrary(ONE_STORY)).theme();
    expect([...theme]).toEqual(expect.arrayContaining(['w:fire', 'w:tunnel']));
    expect([...theme]).not.toContain('w:choir');
  });

  it('is nothing where articles tell of many things', async () => {
    const texts = {
      a: '# Rain\n\nIt rained.',
      b: '# A choir\n\nA choir sang.',
      c: '# Goats\n\nGoats fled.',
    };
    expect([...(await (await tinyLibrary(texts)).theme())]).toEqual([]);
  });
});

describe('sentences by what they give', () => {
  it('are found by the value of a claim, in whatever words', async () => {
    const library = await tinyLibrary({
      a: 'Corvo paid £2.3 million for the mill.',
      b: 'The £2.3m came late. On Monday it was 2.3 km away.',
    });
    const [first] = await library.withKinds(['k:money'], 1);
    const claims = first?.claims.map(({ claim }) => claim) ?? [];
    expect((await library.withValues(claims, 10)).map(({ article }) => article)).toEqual([
      'a',
      'b',
    ]);
    expect(await library.withValues(claims, 1)).toHaveLength(1);
  });

  it('are found by the kind of a claim', async () => {
    const library = await tinyLibrary({
      a: 'It closed at 3 p.m. yesterday. A pole of 9 metres fell.',
    });
    expect((await library.withKinds(['k:clock'], 10)).map(({ sentence }) => sentence)).toEqual([0]);
    expect((await library.withKinds(['k:m'], 10)).map(({ sentence }) => sentence)).toEqual([1]);
    expect(await library.withKinds(['k:money'], 10)).toEqual([]);
  });

  it('share a key for a figure as a count and bare, and none for times that date nothing', async () => {
    const library = await tinyLibrary({
      a: 'There were 41 miners. On shift: 41. It rained in the afternoon.',
    });
    const claims = (await library.withKinds(['k:count', 'k:bare', 'k:part-of-day'], 10)).flatMap(
      ({ claims: own }) => own.map(({ claim }) => claim),
    );
    const numbers = claims.filter(({ facet }) => facet === 'number');
    expect(new Set(numbers.flatMap(valueKeys)).size).toBe(1);
    expect(claims.filter(({ facet }) => facet === 'time').flatMap(valueKeys)).toEqual([]);
    expect(claims.flatMap(kindKeys)).toEqual(expect.arrayContaining(['k:count', 'k:bare']));
  });
});
