import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledPairs, pairsLine, pairsMarked } from '../../bench/disagreements.ts';
import { DISPUTES } from '../render/example-answers.ts';

const [FIRST] = DISPUTES.disputes;

/** A pair of statements: of both sides of the first difference, or of one side twice. */
function pair(engine: 'flag' | 'do_not_flag', sides: readonly [number, number], facet = 'date') {
  const claims = sides.map((side) => {
    const quote = FIRST?.values[side]?.quotes[0];
    return {
      file: `${quote?.source}.txt`,
      start: (quote?.start ?? 0) + 2,
      end: (quote?.start ?? 0) + 5,
    };
  });
  return { id: `${engine}-${sides.join('')}`, facet, engine, question: 'When?', claims } as const;
}

describe('pairsMarked', () => {
  it('counts pairs whose statements stand on two sides of a difference of their kind', () => {
    const pairs = [
      pair('flag', [0, 1]),
      pair('flag', [0, 1], 'venue'),
      pair('flag', [0, 0]),
      pair('do_not_flag', [1, 0]),
      pair('do_not_flag', [1, 1]),
    ];
    const marked = pairsMarked('/disputes', pairs, DISPUTES.disputes);
    expect(marked).toMatchObject({ toMark: 3, marked: 1, notToMark: 2, wronglyMarked: 1 });
    expect(marked.mistakes.map(({ id }) => id)).toEqual(['flag-01', 'flag-00', 'do_not_flag-10']);
    expect(pairsLine(marked)).toContain(
      '/disputes: marked 1 of 3 labelled pairs that differ, 1 of 2 that do not',
    );
  });

  it('marks nothing where no difference is listed', () => {
    const marked = pairsMarked('/disputes', [pair('flag', [0, 1])], []);
    expect(marked).toMatchObject({ marked: 0, wronglyMarked: 0 });
  });
});

describe('labelledPairs', () => {
  it('reads the pairs of a folder, names a broken file, and finds none where there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pairs-'));
    try {
      expect(await labelledPairs(folder)).toBeUndefined();
      const file = join(folder, 'disagreements.json');
      await writeFile(file, JSON.stringify({ items: [pair('flag', [0, 1])], note: 'x' }));
      expect(await labelledPairs(folder)).toHaveLength(1);
      await writeFile(file, JSON.stringify({ items: [{ id: 'V1' }] }));
      await expect(labelledPairs(folder)).rejects.toThrow('disagreements.json');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
