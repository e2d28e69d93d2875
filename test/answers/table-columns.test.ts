import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../support/tiny-library.ts';

const STORM =
  '# Storm in Norda\n\nThe storm hit three towns.\n\nTown | Dead | Injured | Homes damaged\nOrla | 12 | 40 | 310\nGelt | 3 | 25 | 90\n';
const RECALL =
  '# Kettle recall\n\nThe recall of kettles grows.\n\n| Shop | Kettles | Refund |\n| --- | --- | --- |\n| Brandt | 1,200 | £20 |\n| Lindt | 450 | £15 |\n';
const GAMES =
  '# Island games\n\nThe island games ended on Sunday.\n\nTeam | Rank | Medals\nTorvik | 1 | 31\nSaltsund | 2 | 28\n';

describe('a figure of a table', () => {
  it.each([
    ['/howmany dead in Orla', STORM, ['12 dead [a]']],
    ['/howmany injured in Gelt', STORM, ['25 injured [a]']],
    ['/howmany homes damaged in Gelt', STORM, ['90 homes [a]']],
    ['/howmany kettles Brandt', RECALL, ['1,200 kettles [a]']],
    ['/howmany medals Saltsund', GAMES, ['28 medals [a]']],
  ])('counts what its column is called: %s', async (question, text, values) => {
    expect((await outcomeOf({ a: text }, question)).values).toEqual(values);
  });

  it.each([
    ['/howmany missing in Orla', STORM],
    ['/howmany shops in Brandt', RECALL],
    ['/howmany athletes Torvik', GAMES],
  ])('counts nothing that no column is called: %s', async (question, text) => {
    expect((await outcomeOf({ a: text }, question)).values).toEqual([]);
  });
});
