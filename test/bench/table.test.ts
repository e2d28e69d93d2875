import { expect, it } from 'vitest';
import { together } from '../../bench/score.ts';
import { table } from '../../bench/table.ts';

it('lays figures out in columns; what nothing was counted for is a dash', () => {
  const { counts } = together([]);
  const some = {
    ...counts,
    questions: 8,
    rightVerdicts: 7,
    values: 3,
    sourced: 2,
    unanswerable: 2,
  };
  expect(`\n${table([['wreck', some], [''], ['gale', counts]])}`).toBe(`
       questions  values  sources P / R  verdicts  marks P / R   false  exact
wreck          8    66.7          – / –      87.5        – / –  0 of 2      –

gale           0       –          – / –         –        – / –  0 of 0      –
`);
});
