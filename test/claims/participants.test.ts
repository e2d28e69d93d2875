import { describe, expect, it } from 'vitest';
import { claimsOf } from '../support/tiny-library.ts';

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  [
    'Talks between Norway and Ghana began on Monday.',
    ['participant-between: Norway', 'participant-between: Ghana'],
  ],
  ['Mara Quill met Jon Reed.', ['participant-met: Mara Quill', 'participant-met: Jon Reed']],
  [
    'The delegation included Mara Quill and Jon Reed.',
    ['participant-included: Mara Quill', 'participant-included: Jon Reed'],
  ],
  ['Representing Norway was Mara Quill.', ['participant-representing: Mara Quill']],
  [
    '# Talks\n\nParticipants: Norway, Ghana',
    ['participant-field: Norway', 'participant-field: Ghana'],
  ],
  ['Mara Quill left the room.', []],
];

describe('who took part', () => {
  it.each(FOUND)('%s', async (text, expected) => {
    expect(await claimsOf(text, 'participant')).toEqual(expected);
  });
});
