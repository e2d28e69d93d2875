import { describe, expect, it } from 'vitest';
import type { MatchNames } from '../../../src/platforms/ask.ts';
import { namesIn } from '../../../src/platforms/slack/names-in.ts';

const NAMES = [
  { name: 'Lena Brandvold', kind: 'person' },
  { name: 'Bank of Skarland', kind: 'body' },
  { name: 'Sandvik', kind: 'place' },
  { name: 'Group of 7', kind: 'body' },
] as const;

/** Knows a name by itself and by its words; "Brandvolt" is a slip. */
const matchNames: MatchNames = async (words) => {
  if (words === 'Brandvolt')
    return [{ name: 'Lena Brandvold', kind: 'person', quality: 'misspelt' }];
  return NAMES.filter(({ name }) => name === words || name.split(' ').includes(words)).map(
    (known) => ({ ...known, quality: known.name === words ? 'exact' : 'part' }),
  );
};

describe('namesIn', () => {
  it.each([
    ['Did Lena Brandvold call?', ['Lena Brandvold']],
    [
      'So Brandvold met the Bank of Skarland in Sandvik.',
      ['Lena Brandvold', 'Bank of Skarland', 'Sandvik'],
    ],
    ['Captain Lena Holt', ['Lena Brandvold']],
    ['the Group of 7 met', ['Group of 7']],
    ['Sandvik, Sandvik and Sandvik', ['Sandvik']],
    ['Brandvolt', []],
    ['nobody in particular', []],
    ['', []],
  ])('finds in %j %j', async (text, names) => {
    expect((await namesIn(text, matchNames)).map(({ name }) => name)).toEqual(names);
  });

  it('is quick on what is no message', async () => {
    const started = performance.now();
    await namesIn('A '.repeat(20_000), matchNames);
    await namesIn('Aa of the '.repeat(10_000), matchNames);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
