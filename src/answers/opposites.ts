import { stem } from '../language/stem.ts';
import type { Key } from '../library/evidence.ts';

/**
 * Verbs and adjectives that answer one question with yes and with no, by what news tells of: dictionary
 * forms, a pair a line. Direction verbs that may both be true of one thing ("buy", "sell") are left out.
 */
const COURSE = [
  'open reopen start begin commence launch resume restart',
  'close shut end stop finish conclude cancel suspend postpone abandon',
] as const;
const PAIRS: readonly (readonly [yes: string, no: string])[] = [
  // Staying and going
  ['stay remain keep retain', 'leave resign quit depart withdraw'],
  ['join enter', 'leave quit'],
  ['meet', 'boycott skip miss'],
  ['attend join', 'boycott skip miss'],
  ['come arrive', 'leave depart'],
  ['hire appoint', 'dismiss sack fire'],
  // Consent
  ['accept approve back agree support endorse', 'reject refuse oppose block decline veto'],
  ['allow permit authorise authorize', 'ban forbid prohibit bar outlaw'],
  ['grant', 'deny refuse'],
  ['confirm admit confess acknowledge', 'deny dispute'],
  ['keep honour honor', 'break breach violate'],
  // Outcome
  ['win beat defeat', 'lose draw'],
  ['succeed pass', 'fail collapse'],
  ['survive live', 'die kill perish drown'],
  ['save rescue', 'lose'],
  ['convict guilty', 'acquit clear exonerate innocent'],
  ['jail imprison detain hold', 'free release'],
  ['safe', 'unsafe dangerous'],
  // Course
  COURSE,
  ['build create found establish', 'demolish abolish dissolve scrap'],
  ['continue extend', 'stop end halt cease'],
  // Amount and degree
  ['rise increase grow climb gain', 'fall drop decrease decline shrink'],
  ['raise boost', 'cut reduce lower'],
  ['improve strengthen', 'worsen weaken deteriorate'],
  ['tighten', 'loosen ease relax'],
];

const OPPOSITES = PAIRS.map(
  ([yes, no]) => [yes.split(' ').map(keyOf), no.split(' ').map(keyOf)] as const,
);

/** An occasion begins with any verb of beginning: "the talks opened", "the talks began". */
export function phaseKeys(keys: ReadonlyMap<Key, number>): readonly Key[] {
  const side = COURSE.map((words) => words.split(' ').map(keyOf)).find((all) =>
    all.some((key) => keys.get(key) === 1),
  );
  return side ?? [];
}

/** Keys of the words that answer a question with the keys by the same yes or no: "remain" for "stay". */
export function agreeingKeys(keys: ReadonlyMap<Key, number>): ReadonlySet<Key> {
  return new Set(
    OPPOSITES.flatMap(([first, second]) => {
      const isYes = first.some((key) => keys.get(key) === 1);
      const isNo = second.some((key) => keys.get(key) === 1);
      return isYes === isNo ? [] : isYes ? first : second;
    }),
  );
}

/** Keys of the words that say the contrary of what any of the keys says. */
export function oppositeKeys(keys: ReadonlyMap<Key, number>): ReadonlySet<Key> {
  const known = KNOWN.get(keys) ?? findOpposites(keys);
  KNOWN.set(keys, known);
  return known;
}

/** A question's words are asked for once a claim. */
const KNOWN = new WeakMap<ReadonlyMap<Key, number>, ReadonlySet<Key>>();

function findOpposites(keys: ReadonlyMap<Key, number>): ReadonlySet<Key> {
  const found = OPPOSITES.flatMap(([first, second]) => {
    const isYes = first.some((key) => keys.get(key) === 1);
    const isNo = second.some((key) => keys.get(key) === 1);
    return isYes === isNo ? [] : isYes ? second : first;
  });
  return new Set(found);
}

function keyOf(word: string): Key {
  return `w:${stem(word)}`;
}
