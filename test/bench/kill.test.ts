import { expect, it } from 'vitest';
import { killManyTimes } from '../../bench/kill.ts';

it('nothing that was said to be stored is lost or half there when the process is killed', async () => {
  let moment = 0;
  const { kills, stored, faults } = await killManyTimes(4, () => {
    moment += 1;
    return moment / 4;
  });
  expect(faults).toEqual([]);
  expect(kills).toBe(4);
  expect(stored).toBeGreaterThan(0);
});
