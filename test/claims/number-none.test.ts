import { describe, expect, it } from 'vitest';
import { claimsOf, outcomeOf } from '../support/tiny-library.ts';

describe('a count of none', () => {
  it.each([
    ['No one was killed when the crane fell in Orla.', ['number-none: No one']],
    ['Nobody has been arrested so far over the fire in Gelt.', ['number-none: Nobody']],
    ['There were no reported injuries at the Norda rally.', ['number-none: no reported injuries']],
    ['The coach left the road; no casualties were reported.', ['number-none: no casualties']],
    ['None of it helped, and no people were hurt in Torvik.', ['number-none: no people']],
  ])('is what befell nobody: %s', async (text, claims) => {
    expect(await claimsOf(text, 'number')).toEqual(claims);
  });

  it.each([
    'No one on the council knew who had killed the plan.',
    'There is no evidence of deaths in Orla.',
    'Nobody in Gelt will forget the fire.',
    'The minister made no secret of the arrests.',
    'There were no further injuries at the Norda rally, and no serious injuries.',
    'None of the witnesses came to the court in Norda.',
  ])('is not any "no": %s', async (text) => {
    expect(await claimsOf(text, 'number')).toEqual([]);
  });

  it('answers how many, and is set against who says otherwise', async () => {
    const outcome = await outcomeOf(
      {
        a: '# Crane falls in Orla\n\nA crane fell on the market in Orla. No one was killed in the market.',
        b: '# Orla crane\n\nTwo people were killed in the market in Orla when the crane fell.',
      },
      '/howmany killed in the market',
    );
    expect(outcome.values).toEqual(['0 killed [a]', '2 killed [b]']);
    expect(outcome.verdict).toBe('disagree');
  });

  it('says nothing where the question is for something else', async () => {
    const outcome = await outcomeOf(
      { a: '# Crane falls in Orla\n\nA crane fell in Orla. No one was killed.' },
      '/howmany cranes in Orla',
    );
    expect(outcome.values).toEqual([]);
  });
});
