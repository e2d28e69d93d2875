import { describe, expect, it } from 'vitest';
import { claimsOf } from '../support/tiny-library.ts';

/** A text, and the descriptions that are read in it, as "rule: words". */
const FOUND: readonly (readonly [string, readonly string[]])[] = [
  // Before and behind the name.
  ['Mara Quill, the mayor of Lyon, spoke.', ['role-apposition-after: the mayor of Lyon']],
  ['Mara Quill, 34, a mother of two, spoke.', ['role-apposition-after: a mother of two']],
  ['The skipper, Jon Reed, swam ashore.', ['role-apposition-before: The skipper']],
  ['His half-brother Jon Reed wept.', ['role-title: half-brother']],
  ['A woman named Mara Quill called.', ['role-apposition-before: A woman']],
  ['Police arrested a man identified as Jon Reed.', ['role-apposition-before: a man']],
  [
    "The ferry's master, named by the port authorities as Jon Reed, was missing.",
    ["role-apposition-before: The ferry's master"],
  ],
  [
    'She was joined by her finance minister, Jon Reed.',
    ['role-apposition-before: her finance minister'],
  ],
  ['With a hood over his head, Jon Reed said nothing.', []],
  ['Judge Mara Quill adjourned the hearing.', ['role-title: Judge']],
  ['Mr Reed said nothing.', []],
  // Verbs.
  ['Mara Quill is the head of the trust.', ['role-copula: the head of the trust']],
  ['Jon Reed served as captain of the side.', ['role-copula: captain of the side']],
  ['Jon Reed is not the owner.', []],
  ['Mara Quill leads the council.', ['role-verb: leads the council']],
  ['Jon Reed, 41, works for the shipyard.', ['role-verb: works for the shipyard']],
  ['Jon Reed ran into the street.', []],
  ['Her successor is an Acme man, Todd Brand.', ['role-inverse-copula: Her successor']],
  [
    'The board, chaired by the retired judge Mara Quill, sat on Monday.',
    ['role-agent: The board, chaired'],
  ],
  ['Mara Quill, who leads the council, agreed.', ['role-relative: leads the council']],
  ['His aunt Mara Quill, 74, who chairs the company, wept.', ['role-relative: chairs the company']],
  ['Jon Reed, who fled the scene, was found.', []],
  // Sides and bodies.
  ['Mara Quill, defending, asked for bail.', ['role-acting-for: defending']],
  ['Mara Quill KC, for the defence, asked for bail.', ['role-acting-for: for the defence']],
  ['Representing Norway was Mara Quill.', ['role-represents: Representing Norway']],
  ["Jon Reed of the Dockers' Union was not convinced.", ["role-member: of the Dockers' Union"]],
  ['The club signed Jon Reed from Acme Rovers.', []],
  ['As head of the inquiry, Mara Quill spoke first.', ['role-as: head of the inquiry']],
  ['As the crowd left, Mara Quill spoke.', []],
  // What befell somebody.
  ['Jon Reed has been accused of arson.', ['role-status: accused of arson']],
];

describe('what somebody is', () => {
  it.each(FOUND)('%s', async (text, expected) => {
    const found = await claimsOf(text, 'role');
    // Further rules may see the same; where nothing is said, none may.
    expect(
      expected.length === 0 ? found : found.filter((claim) => expected.includes(claim)),
    ).toEqual(expected);
  });
});

/** Two sentences, and what the second says of the person of the first. */
const ANEW: readonly (readonly [string, readonly string[]])[] = [
  [
    'Jon Reed went to sea at dawn. The fisherman saved six people.',
    ['role-described-anew: fisherman'],
  ],
  [
    'Mara Quill swam ashore. "I saw nothing," the school teacher told the Post.',
    ['role-described-anew: school teacher'],
  ],
  [
    "Mara Quill, 61, was jailed. The 61-year-old, who was the trust's treasurer until May, wept.",
    ["role-described-anew: the trust's treasurer until May"],
  ],
  // An office may be another's, as may a plural, a name that follows and one of two.
  ['Jon Reed spoke first. The mayor left early.', []],
  ['Jon Reed spoke first. The 430 guests went home.', []],
  ['Jon Reed spoke first. The nurse, named as Ann Hill, went home.', []],
  ['Jon Reed met Mara Quill. The fisherman went home.', []],
];

describe('a description that stands for the person just named', () => {
  it.each(ANEW)('%s', async (text, expected) => {
    const found = await claimsOf(text, 'role');
    expect(found.filter((claim) => claim.startsWith('role-described-anew'))).toEqual(expected);
  });
});
