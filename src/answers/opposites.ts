import { stem } from '../language/stem.ts';
import type { Key } from '../library/evidence.ts';

/** Verbs and adjectives that answer one question with yes and with no; dictionary forms. */
const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['stay', 'remain', 'keep'],
    ['leave', 'resign', 'quit', 'depart'],
  ],
  [
    ['accept', 'approve', 'back', 'agree', 'support'],
    ['reject', 'refuse', 'oppose', 'block', 'decline', 'veto'],
  ],
  [
    ['win', 'beat', 'defeat'],
    ['lose', 'draw'],
  ],
  [
    ['survive', 'live'],
    ['die', 'kill', 'perish', 'drown'],
  ],
  [
    ['convict', 'guilty'],
    ['acquit', 'clear', 'exonerate', 'innocent'],
  ],
  [
    ['confirm', 'admit', 'confess'],
    ['deny', 'dispute'],
  ],
  [
    ['open', 'reopen'],
    ['close', 'shut'],
  ],
  [
    ['start', 'begin', 'resume'],
    ['stop', 'end', 'cancel', 'suspend', 'postpone'],
  ],
  [
    ['rise', 'increase', 'grow'],
    ['fall', 'drop', 'decrease', 'decline'],
  ],
  [['succeed'], ['fail', 'collapse']],
  [
    ['meet', 'attend', 'join'],
    ['boycott', 'skip', 'miss'],
  ],
];

/** Keys of the words that say the contrary of what any of the keys says. */
export function oppositeKeys(keys: ReadonlyMap<Key, number>): ReadonlySet<Key> {
  const found = OPPOSITES.flatMap(([yes, no]) => {
    const [first, second] = [yes.map(keyOf), no.map(keyOf)];
    const isYes = first.some((key) => keys.get(key) === 1);
    const isNo = second.some((key) => keys.get(key) === 1);
    return isYes === isNo ? [] : isYes ? second : first;
  });
  return new Set(found);
}

function keyOf(word: string): Key {
  return `w:${stem(word)}`;
}
