import { expect, it } from 'vitest';
import { judgePair, type Verdict } from '../../../bench/planted/judge-pair.ts';
import { makePairs } from '../../../bench/planted/pair.ts';
import { plantedTable, together } from '../../../bench/planted/table.ts';
import { tallyOf } from '../../../bench/planted/tally.ts';
import { knowledge } from '../../support/tiny-library.ts';

/** Floors lie a little below what was reached; raise them with every gain. */
const FLOOR = { right: 25, wrong: 1 };
const SEED = 1;
const COUNT = 72;

const verdicts: Verdict[] = [];
for (const pair of makePairs(SEED, COUNT)) verdicts.push(await judgePair(pair, knowledge));
const tallies = tallyOf(verdicts);

it('a copy in other words is another origin', () => {
  expect(verdicts.filter(({ origins }) => origins !== 2)).toEqual([]);
});

it('planted differences are marked as often as before, and little else', () => {
  const { right, wrong } = together(tallies);
  expect(right).toBeGreaterThanOrEqual(FLOOR.right);
  expect(wrong).toBeLessThanOrEqual(FLOOR.wrong);
});

it('are shown as a table, a row a kind', () => {
  const shown = plantedTable(tallies);
  expect(shown.split('\n')).toHaveLength(tallies.length + 6);
  expect(shown).toMatch(/^venue +3 +\d+ +\d+ +\d+ +\d+ +\d+\.\d +\d+\.\d$/m);
  expect(shown).toMatch(/^same facts +3 +\d+ +\d+ +\d+$/m);
});
