import type { Gender } from '../data.ts';

/** Somebody who was spoken of: a named person, or an unnamed one who may be meant instead. */
export interface Antecedent {
  /** What tells one person from another: an entity's id, or a bare name without one. */
  readonly person: string;
  /** Index of the mention; undefined for somebody without a name ("a witness"). */
  readonly mention?: number;
  readonly sentence: number;
  /** Index of its first word in the sentence, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  /** Whether it is what the sentence is about, by its position. */
  readonly subject: boolean;
  /** Whether it stands beside a verb of speaking. */
  readonly speaker: boolean;
  /** Whether it only owns what is spoken of ("Hale's brother"). */
  readonly owner: boolean;
}

/** Further back nobody is meant by a pronoun in news text. */
export const REACH = 4;

/** What speaks for an antecedent; found by hand on invented reports, in units of "one sentence nearer" = 1.5. */
const WEIGHTS = {
  sentence: 1.5,
  subject: 1,
  gender: 1.2,
  speaker: 0.3,
  speaking: 1.5,
  quoted: -1,
  order: 0.1,
  unnamed: 0.3,
  owner: 0.6,
} as const;

/** How a pronoun stands in its sentence. */
export interface PronounPlace {
  readonly gender: Gender;
  readonly sentence: number;
  /** Whether a verb of speaking follows or precedes: then the last speaker goes on. */
  readonly speaking: boolean;
  /** Whether it stands in a quotation: its speaker says "I". */
  readonly quoted: boolean;
}

/** The likeliest antecedent; undefined when none fits. Nearer ones stand later in the list. */
export function choose(
  candidates: readonly Antecedent[],
  place: PronounPlace,
  genderOf: (person: string) => Gender,
): Antecedent | undefined {
  let best: Antecedent | undefined;
  let most = -Infinity;
  for (const [i, one] of candidates.entries()) {
    const gender = genderOf(one.person);
    if (gender !== 'u' && gender !== place.gender) continue;
    const score =
      -WEIGHTS.sentence * (place.sentence - one.sentence) +
      (one.subject ? WEIGHTS.subject : 0) +
      (gender === place.gender ? WEIGHTS.gender : 0) +
      (one.speaker ? speakerWeight(place) : 0) -
      WEIGHTS.order * (candidates.length - i) -
      (one.mention === undefined ? WEIGHTS.unnamed : 0) -
      (one.owner ? WEIGHTS.owner : 0);
    if (score > most) [best, most] = [one, score];
  }
  return best;
}

function speakerWeight({ speaking, quoted }: PronounPlace): number {
  if (quoted) return WEIGHTS.quoted;
  return speaking ? WEIGHTS.speaking : WEIGHTS.speaker;
}
