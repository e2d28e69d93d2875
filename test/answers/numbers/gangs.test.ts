import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../support/tiny-library.ts';
import { told } from '../../support/told.ts';

describe('a gang of so many', () => {
  it.each([
    ['A gang of four broke into the bank on Monday.', ['4 gang members [a]']],
    ['The vault was emptied by a gang of six, police said.', ['6 gang members [a]']],
    ['A gang of three stole the crown from the abbey.', ['3 gang members [a]']],
  ])('counts robbers: %s', async (text, values) => {
    expect((await outcomeOf(told([text]), '/howmany robbers')).values).toEqual(values);
  });

  it.each([
    ['A gang of crows broke into four barns on Monday.'],
    ['A family of four watched the parade in the rain.'],
    ['A convoy of six crossed the bridge on Monday.'],
  ])('nothing else: %s', async (text) => {
    expect((await outcomeOf(told([text]), '/howmany robbers')).values).toEqual([]);
  });
});
