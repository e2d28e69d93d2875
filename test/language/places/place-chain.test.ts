import { describe, expect, it } from 'vitest';
import { formatPlace } from '../../../src/language/places/format-place.ts';
import { placeChain } from '../../../src/language/places/place-chain.ts';
import { gazetteer } from './gazetteer.ts';
import { placeIn } from './mentions.ts';

describe('placeChain', () => {
  it.each([
    ['It rained in Miami.', 'Miami', ['Miami', 'Florida', 'United States']],
    [
      'He fired from a rooftop in Brownsville, Brooklyn.',
      'rooftop',
      ['rooftop', 'Brownsville', 'Brooklyn'],
    ],
    [
      'She lives in Brownsville, Brooklyn.',
      'Brownsville',
      ['Brownsville', 'Brooklyn', 'New York City'],
    ],
    ['She lives in Brownsville.', 'Brownsville', ['Brownsville']],
    ['They met in Oslo.', 'Oslo', ['Oslo', 'Norway']],
    ['They met in Norway.', 'Norway', ['Norway']],
  ])('%s (%s)', (text, name, chain) => {
    expect(placeChain(placeIn(text, name).mention, gazetteer)).toEqual(chain);
  });
});

describe('formatPlace', () => {
  it.each([
    ['A flat in Naples, Fla.', 'Fla.', 'Florida'],
    ['RIGA (AP) - It rained.', 'RIGA', 'Riga'],
    ['Snow fell in Kiev.', 'Kiev', 'Kiev'],
    ['They met at the Harbour Hotel.', 'Harbour Hotel', 'Harbour Hotel'],
  ])('%s (%s: %s)', (text, name, shown) => {
    expect(formatPlace(placeIn(text, name).mention)).toBe(shown);
  });
});
