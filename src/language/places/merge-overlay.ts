import type { Overlay } from './overlay.ts';
import type { PlaceKind } from './place.ts';
import type { PlaceDraft } from './places-file.ts';
import { referenceResolver } from './references.ts';
import { spellingKey } from './spelling.ts';

/** Everything the gazetteer is made of, with all references resolved to ids. */
export interface Merged {
  readonly byId: ReadonlyMap<string, PlaceDraft>;
  /** By the form that names are looked up in (see spelling.ts), in no order yet. */
  readonly byKey: ReadonlyMap<string, readonly PlaceDraft[]>;
  /** `key|id` of further names that the overlay gives to a place: they outrank namesakes. */
  readonly preferred: ReadonlySet<string>;
  /** Adjective or name of inhabitants → id of their place. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Id of a seat of government → id of the state it stands for. */
  readonly acts: ReadonlyMap<string, string>;
}

/**
 * Stand-ins for the head counts that our own entries lack. They only rank namesakes: Chelsea in London
 * before Chelsea in Massachusetts.
 */
const ASSUMED_POPULATION: Readonly<Record<PlaceKind, number>> = {
  'macro-region': 1_000_000,
  country: 1_000_000,
  region: 1_000_000,
  city: 50_000,
  district: 100_000,
  landmark: 200_000,
};

/**
 * Adds the overlay to the places of places.tsv, whose drafts it takes over.
 * @throws {Error} naming the entry, when it refers to a place that neither file has
 */
export function mergeOverlay(places: readonly PlaceDraft[], overlay: Overlay): Merged {
  const byId = new Map<string, PlaceDraft>();
  const byKey = new Map<string, PlaceDraft[]>();
  const preferred = new Set<string>();
  const acts = new Map<string, string>();
  const demonyms = new Map<string, string>();

  function name(key: string, draft: PlaceDraft): void {
    const namesakes = byKey.get(key);
    if (namesakes === undefined) byKey.set(key, [draft]);
    else if (!namesakes.includes(draft)) namesakes.push(draft);
  }
  function add(draft: PlaceDraft): void {
    byId.set(draft.id, draft);
    name(draft.key, draft);
    for (const other of draft.otherNames) name(spellingKey(other), draft);
  }

  for (const draft of places) add(draft);
  for (const { id, name: main, kind, names } of overlay.places) add(draftOf(id, main, kind, names));
  const { resolve, inside } = referenceResolver(byId, byKey);
  for (const entry of overlay.places) {
    const parents = entry.in.map((outer) => resolve(outer, entry.id).id);
    resolve(entry.id, entry.id).parents.push(...parents);
    for (const inner of entry.holds) resolve(inner, entry.id).parents.push(entry.id);
    if (entry.acts !== undefined) acts.set(entry.id, resolve(entry.acts, entry.id).id);
  }
  for (const kind of ['district', 'landmark'] as const) {
    for (const [reference, names] of Object.entries(overlay[`${kind}s`])) {
      const outer = resolve(reference, `${kind}s`);
      for (const one of names) {
        // places.tsv may have it already, and know better what it lies in.
        if (inside(one, outer.id) !== undefined) continue;
        const draft = draftOf(`${outer.id}/${one}`, one, kind);
        draft.parents.push(outer.id);
        add(draft);
      }
    }
  }
  for (const [reference, names] of Object.entries(overlay.names)) {
    const draft = resolve(reference, 'names');
    for (const key of names.map(spellingKey)) {
      name(key, draft);
      preferred.add(`${key}|${draft.id}`);
    }
  }
  for (const [reference, words] of Object.entries(overlay.demonyms)) {
    const { id } = resolve(reference, 'demonyms');
    for (const word of words) demonyms.set(word, id);
  }
  return { byId, byKey, preferred, demonyms, acts };
}

function draftOf(
  id: string,
  name: string,
  kind: PlaceKind,
  otherNames: readonly string[] = [],
): PlaceDraft {
  const population = ASSUMED_POPULATION[kind];
  return {
    id,
    name,
    key: spellingKey(name),
    kind,
    population,
    parents: [],
    otherNames,
    capital: false,
  };
}
