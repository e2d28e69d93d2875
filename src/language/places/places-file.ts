import type { PlaceKind } from './place.ts';
import { spellingKey } from './spelling.ts';

/** A place before it is known what it lies in beyond its parents. */
export interface PlaceDraft {
  readonly id: string;
  readonly name: string;
  /** The name as it is looked up (see spelling.ts): worked out once, it is the dear part of loading. */
  readonly key: string;
  readonly kind: PlaceKind;
  readonly population: number;
  /** Ids of the places it lies in directly; the overlay adds to them. */
  readonly parents: string[];
  readonly otherNames: readonly string[];
  /** Seat of a state's government: its name may stand for the state. */
  readonly capital: boolean;
}

const KINDS: Readonly<Record<string, PlaceKind>> = {
  C: 'country',
  R: 'region',
  S: 'city',
  T: 'city',
  D: 'district',
};

const LINE = /^([^\t\n]+)\t([^\t\n]+)\t([CRSTD])\t([^\t\n]*)\t(\d+)(?:\t([^\t\n]+))?$/gm;
const NONE: readonly string[] = [];

/**
 * Reads places.tsv: id, name, kind letter, parent's id, population, other names joined by "|". A line
 * that does not fit is left out; `config/gazetteer/README.md` describes the file.
 */
export function parsePlaces(tsv: string): PlaceDraft[] {
  const drafts: PlaceDraft[] = [];
  for (const [, id, name, letter, parent, population, others] of tsv.matchAll(LINE)) {
    const kind = KINDS[letter ?? ''];
    if (id === undefined || name === undefined || kind === undefined) continue;
    drafts.push({
      id,
      name,
      key: spellingKey(name),
      kind,
      population: Number(population),
      parents: parent ? [parent] : [],
      otherNames: others ? others.split('|') : NONE,
      capital: letter === 'S',
    });
  }
  return drafts;
}
