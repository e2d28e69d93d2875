import { rememberedTexts } from '../remembered.ts';
import { type Merged, mergeOverlay } from './merge-overlay.ts';
import type { Overlay } from './overlay.ts';
import type { Place } from './place.ts';
import { type PlaceDraft, parsePlaces } from './places-file.ts';
import { rankNamesakes } from './rank-namesakes.ts';
import { spellingKey } from './spelling.ts';

/** What a name mostly is when it is no place: an English word ("Reading"), or a person ("Lincoln"). */
type Caution = 'word' | 'person';

/** Names of places and what is known about them. */
export interface Gazetteer {
  /** Places of that name, the likeliest first. Case counts, diacritics and "St."/"Saint" do not. */
  readonly lookup: (name: string) => readonly Place[];
  /** Readings of a word in lower case: only where the likeliest is a state or has 400,000 inhabitants. */
  readonly uncapitalised: (word: string) => readonly Place[];
  readonly byId: (id: string) => Place | undefined;
  /** The place an adjective or name of inhabitants comes from: "Estonian", "Estonians" → Estonia. */
  readonly demonym: (word: string) => Place | undefined;
  /** The state that a capital or seat of government stands for when it acts: "Moscow" → Russia. */
  readonly metonym: (name: string) => Place | undefined;
  /** Whether a name needs more than a capital letter to be taken for a place. */
  readonly caution: (name: string) => Caution | undefined;
  /** Whether a place is a continent: places that share none are apart. */
  readonly isContinent: (id: string) => boolean;
}

const NONE: readonly Place[] = [];

/** Inhabitants from which a place is known well enough to be written small in a hurry. */
const KNOWN_UNCAPITALISED = 400_000;

/** Names and words asked for: a collection of 100,000 passages has about 100,000 of each. */
const REMEMBERED = 200_000;

/**
 * Reads `config/gazetteer/places.tsv` and its overlay. Only names and parents are read at once (38,000
 * places in about 0.1 s, 16 MB); a place is completed when it is first looked up.
 * @throws {Error} when the overlay refers to a place that is not there
 */
export function createGazetteer(tsv: string, overlay: Overlay): Gazetteer {
  const merged = mergeOverlay(parsePlaces(tsv), overlay);
  const complete = completer(merged.byId);
  const continents = new Set(overlay.places.filter((one) => one.continent).map((one) => one.id));
  const cautions = new Map<string, Caution>([
    ...overlay.ambiguous.words.map((name) => [spellingKey(name), 'word'] as const),
    ...overlay.ambiguous.people.map((name) => [spellingKey(name), 'person'] as const),
  ]);
  const ranked = new Map<string, readonly Place[]>();

  function byId(id: string): Place | undefined {
    const draft = merged.byId.get(id);
    return draft === undefined ? undefined : complete(draft);
  }
  // Names come back, and most words name no place: both are remembered as written.
  const lookup = rememberedTexts(REMEMBERED, find);
  const uncapitalised = rememberedTexts(REMEMBERED, (word): readonly Place[] => {
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    const places = lookup(name);
    const [first] = places;
    if (first === undefined || cautions.has(spellingKey(name))) return NONE;
    return first.kind === 'country' || first.population >= KNOWN_UNCAPITALISED ? places : NONE;
  });
  function find(name: string): readonly Place[] {
    const key = spellingKey(name);
    const known = ranked.get(key);
    if (known !== undefined) return known;
    const namesakes = merged.byKey.get(key);
    if (namesakes === undefined) return NONE;
    const places = rankNamesakes(namesakes.map(complete), ({ id }) =>
      merged.preferred.has(`${key}|${id}`),
    );
    ranked.set(key, places);
    return places;
  }
  return {
    lookup,
    uncapitalised,
    byId,
    demonym: (word) => {
      const id = merged.demonyms.get(word) ?? merged.demonyms.get(word.replace(/s$/, ''));
      return id === undefined ? undefined : byId(id);
    },
    metonym: (name) => stateBehind(lookup(name)[0], merged, byId),
    caution: (name) => cautions.get(spellingKey(name)),
    isContinent: (id) => continents.has(id),
  };
}

/** The same draft always gives the same place. */
function completer(byId: ReadonlyMap<string, PlaceDraft>): (draft: PlaceDraft) => Place {
  const places = new Map<string, Place>();
  return function complete({ id, name, kind, population, parents }) {
    const known = places.get(id);
    if (known !== undefined) return known;
    // Everything it lies in, nearest first; a circle in the data ends there.
    const within = new Set(parents);
    for (const outer of within) for (const next of byId.get(outer)?.parents ?? []) within.add(next);
    const place = { id, name, kind, within: [...within], population };
    places.set(id, place);
    return place;
  };
}

function stateBehind(
  seat: Place | undefined,
  merged: Merged,
  byId: (id: string) => Place | undefined,
): Place | undefined {
  if (seat === undefined) return undefined;
  const state = merged.acts.get(seat.id);
  if (state !== undefined) return byId(state);
  if (merged.byId.get(seat.id)?.capital !== true) return undefined;
  return seat.within.map(byId).find((outer) => outer?.kind === 'country');
}
