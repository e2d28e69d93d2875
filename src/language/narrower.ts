import { stem } from './stem.ts';

/** The stems of the narrower kinds that a stem covers, none where it is no kind of thing. */
export type Narrower = (stem: string) => readonly string[];

/**
 * What words for kinds of things cover: "car" the "hatchback", but no narrower word a wider one, nor
 * one beside it. `kinds` are the narrower words of each kind, in dictionary forms.
 */
export function createNarrower(kinds: Readonly<Record<string, readonly string[]>>): Narrower {
  const covered = new Map(
    Object.entries(kinds).map(([kind, narrower]) => [stem(kind), narrower.map(stem)] as const),
  );
  return (own) => covered.get(own) ?? [];
}
