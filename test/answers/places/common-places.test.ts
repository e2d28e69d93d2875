import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../support/tiny-library.ts';
import { told } from '../../support/told.ts';

describe('places by a common noun', () => {
  it.each([
    ['/where boy was found', 'The boy was found in a ditch on Monday.', ['ditch [a]']],
    ['/where crew met', 'The crew met in the canteen before the launch.', ['canteen [a]']],
    ['/where painting was hidden', 'The painting was hidden in a shed.', ['shed [a]']],
  ])('%s', async (asked, text, values) => {
    expect((await outcomeOf(told([text]), asked)).values).toEqual(values);
  });

  it.each([
    ['/where boy was found', 'The boy was found in a bad state on Monday.'],
    ['/where crew met', 'The crew met the chef of the canteen.'],
    ['/where painting was hidden', 'The painting of a shed was hidden on Monday.'],
  ])('%s: none', async (asked, text) => {
    expect((await outcomeOf(told([text]), asked)).values).toEqual([]);
  });
});
