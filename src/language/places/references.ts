import type { PlaceDraft } from './places-file.ts';
import { spellingKey } from './spelling.ts';

/** Finds the places that the overlay speaks of. */
export interface Resolver {
  /**
   * The place that a reference means, an id or "Name@id"; `entry` is where the reference stands.
   * @throws {Error} when there is none
   */
  readonly resolve: (reference: string, entry: string) => PlaceDraft;
  /** The largest place of a name inside a place. */
  readonly inside: (name: string, outer: string) => PlaceDraft | undefined;
}

export function referenceResolver(
  byId: ReadonlyMap<string, PlaceDraft>,
  byKey: ReadonlyMap<string, readonly PlaceDraft[]>,
): Resolver {
  function liesIn(draft: PlaceDraft, outer: string): boolean {
    const within = new Set(draft.parents);
    for (const id of within) for (const next of byId.get(id)?.parents ?? []) within.add(next);
    return within.has(outer);
  }
  function inside(name: string, outer: string): PlaceDraft | undefined {
    return byKey
      .get(spellingKey(name))
      ?.filter((draft) => liesIn(draft, outer))
      .toSorted(townsFirst)[0];
  }
  function resolve(reference: string, entry: string): PlaceDraft {
    const at = reference.lastIndexOf('@');
    const found =
      at < 0 ? byId.get(reference) : inside(reference.slice(0, at), reference.slice(at + 1));
    if (found !== undefined) return found;
    throw new Error(
      `Gazetteer overlay: "${entry}" refers to "${reference}", which is no place of places.tsv or the overlay. ` +
        'Write an id, or "Name@id" with the id of a place it lies in.',
    );
  }
  return { resolve, inside };
}

/** "Moscow@RU" is the city, though the region around it has its name and more people. */
function townsFirst(a: PlaceDraft, b: PlaceDraft): number {
  return Number(a.kind === 'region') - Number(b.kind === 'region') || b.population - a.population;
}
