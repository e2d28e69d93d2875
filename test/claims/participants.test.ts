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
  [
    'Ghana was represented at the talks by Mara Quill and Jon Reed.',
    ['participant-represented: Mara Quill', 'participant-represented: Jon Reed'],
  ],
  [
    'Representing Norway was Mara Quill, the envoy of the harbour.',
    ['participant-representing: Mara Quill'],
  ],
  [
    'The Norwegian delegation consisted of Mara Quill and Jon Reed.',
    ['participant-included: Mara Quill', 'participant-included: Jon Reed'],
  ],
  [
    '# Talks\n\nParticipants: Norwegian minister of trade, Ghanaian envoy and the Quill Bank',
    [
      'participant-field: Norwegian minister of trade',
      'participant-field: Ghanaian envoy',
      'participant-field: the Quill Bank',
    ],
  ],
  [
    'A plan that the sides share Key participants 1. Norwegian envoy\n2. Ghanaian envoy',
    ['participant-field: Norwegian envoy', 'participant-field: Ghanaian envoy'],
  ],
  ['Mara Quill left the room.', []],
  ['The novel was represented as a play by critics.', []],
];

describe('who took part', () => {
  it.each(FOUND)('%s', async (text, expected) => {
    expect(await claimsOf(text, 'participant')).toEqual(expected);
  });
});
