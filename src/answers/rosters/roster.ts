import type { ParticipantClaim } from '../../claims/claim.ts';
import type { Evidence, Key } from '../../library/evidence.ts';

/** Somebody whom a source counts among those who took part. */
export interface Participant {
  readonly evidence: Evidence;
  readonly claim: ParticipantClaim;
  readonly entity?: number;
  /** The words of the source. */
  readonly text: string;
  /** States and bodies that the words name: "Omani negotiators" → Oman. */
  readonly parties: ReadonlySet<Key>;
  /**
   * `person`: with a name; `office`: one person by what they are ("Oman's deputy foreign minister");
   * `several`: whoever they were ("Omani officials", "Oman").
   */
  readonly kind: 'person' | 'office' | 'several';
}

/** Who took part in one occasion, as one sentence or one list of one source has it. */
export interface Roster {
  readonly article: string;
  readonly participants: readonly [Participant, ...Participant[]];
  /** Whether it is told as the whole list: a field of participants, "representing X was Y". */
  readonly isClosed: boolean;
  /** Whether it is a list of its own, not a sentence. */
  readonly isField: boolean;
  /** For whom they stood, where it is the list of one side. */
  readonly side?: ReadonlySet<Key>;
  /** Ids of the places that it is told of. */
  readonly places: ReadonlySet<string>;
  /** Whether a heading above it names an occasion. */
  readonly hasOwnHeading: boolean;
}

/** The whole of a roster in the words of its source. */
export function rosterText({ participants }: Roster): string {
  const [{ evidence }] = participants;
  const inside = participants.filter((one) => one.evidence === evidence);
  const start = Math.min(...inside.map(({ claim }) => claim.start)) - evidence.start;
  const end = Math.max(...inside.map(({ claim }) => claim.end)) - evidence.start;
  return evidence.text.slice(start, end).replace(/\s+/g, ' ');
}

/** Whether two sets of keys have one in common. */
export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((one) => b.has(one));
}
