import { describe, expect, it } from 'vitest';
import type { PlaceMention } from '../../../src/language/places/place.ts';
import { type PlaceRelation, relatePlaces } from '../../../src/language/places/relate-places.ts';
import { gazetteer } from './gazetteer.ts';
import { placesIn } from './mentions.ts';

function first(text: string): PlaceMention {
  const [mention] = placesIn(text).mentions;
  if (mention === undefined) throw new Error(`no place in "${text}"`);
  return mention;
}

const TURNED: Readonly<Record<PlaceRelation, PlaceRelation>> = {
  same: 'same',
  inside: 'contains',
  contains: 'inside',
  apart: 'apart',
  unknown: 'unknown',
};

describe('relatePlaces', () => {
  it.each([
    ['in Miami', 'in Florida', 'inside'],
    ['in Miami', 'in Key West', 'apart'],
    ['in Kiev', 'in Kyiv', 'same'],
    ['in Donetsk', 'in the Donbas', 'inside'],
    ['in the Balkans', 'in Serbia', 'contains'],
    ['in Europe', 'in Florida', 'apart'],
    ['in the Black Sea', 'in Romania', 'unknown'],
    // contained under one reading of the name
    ['in Brownsville', 'in Brooklyn', 'inside'],
    ['in Brownsville, Texas', 'in Brooklyn', 'apart'],
    // regions without drawn borders
    ['in South Florida', 'in Orlando', 'unknown'],
    ['in South Florida', 'in Georgia', 'apart'],
    // places that the gazetteer lacks
    ['in the village of Brezno Hill', 'in Oslo', 'unknown'],
    ['in the village of Brezno Hill, Romania', 'in Oslo', 'apart'],
    ['in the village of Brezno Hill, Romania', 'in Romania', 'inside'],
    // venues against places
    ['at a Miami hotel', 'in Florida', 'inside'],
    ['at a Miami hotel', 'in Key West', 'apart'],
    ['at a hotel', 'in Key West', 'unknown'],
    // venues against venues
    ['at the Harbour Hotel in Lyon', 'at the Harbour Hotel', 'same'],
    ['at the Harbour Centre', 'at the Harbour Center', 'same'],
    ['at the Harbour Hotel in Lyon', 'at the Harbour Hotel in Oslo', 'apart'],
    ['at the Harbour Hotel', 'at the Castle Hotel', 'apart'],
    ['at a hotel', 'outside a school', 'apart'],
    ['at a hotel', 'at the Harbour Hotel', 'unknown'],
    ['outside a school', 'on a rooftop', 'unknown'],
    ['at a school', 'at a school', 'unknown'],
  ] as const)('%s, %s: %s', (one, other, relation) => {
    expect(relatePlaces(first(one), first(other), gazetteer)).toBe(relation);
    expect(relatePlaces(first(other), first(one), gazetteer)).toBe(TURNED[relation]);
  });
});
