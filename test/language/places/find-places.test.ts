import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../src/language/places/find-places.ts';
import { tokenize } from '../../../src/language/tokens.ts';
import { gazetteer } from './gazetteer.ts';
import { placeIn, placesIn, shown } from './mentions.ts';

describe('places of the gazetteer', () => {
  it.each([
    ['The ferry sank near Lagos on Tuesday.', ['Lagos']],
    ['Rescuers reached central Lyon and the Black Sea coast.', ['Lyon', 'Black Sea']],
    ['She was born in Banstead, Surrey, in 1961.', ['Banstead in Surrey', 'Surrey']],
    [
      'He owned shops in Naples, Fla., and Duluth, Minn.',
      ['Naples in Fla.', 'Fla.', 'Duluth in Minn.', 'Minn.'],
    ],
    ['Write to them in Tulsa, OK, or in Reno.', ['Tulsa in OK', 'OK', 'Reno']],
    ["The fire began in Queens' Astoria section.", ['Queens', 'Astoria in Queens']],
    ['RIGA, Latvia (AP) - The ship came late.', ['RIGA in Latvia', 'Latvia']],
    ['The Riga-based firm and the Oslo-Bergen train were late.', ['Riga', 'Oslo', 'Bergen']],
    ['talks in kyiv and with turkey for dinner', ['kyiv']],
    ['They drove from Bosnia to the Balkans.', ['Bosnia', 'Balkans']],
    [
      'A storm hit Port-au-Prince and Stratford-upon-Avon.',
      ['Port-au-Prince', 'Stratford-upon-Avon'],
    ],
  ])('%s', (text, places) => {
    expect(shown(text)).toEqual(places);
  });

  it('reads a name as what the text says it lies in', () => {
    expect(
      placeIn('He lives in Springfield, Oregon.', 'Springfield').mention.readings,
    ).toHaveLength(1);
    expect(placeIn('She moved to Paris, Texas.', 'Paris').mention.readings[0]?.within).toContain(
      'US.TX',
    );
    expect(placeIn('Troops left Kursk region.', 'Kursk').mention.readings[0]?.kind).toBe('region');
  });

  it('keeps a list of places apart', () => {
    expect(shown('They flew to Paris, Ukraine and Oslo.')).toEqual(['Paris', 'Ukraine', 'Oslo']);
  });
});

describe('places that the gazetteer lacks', () => {
  it.each([
    ['It happened in the village of Brezno Hill.', ['Brezno Hill']],
    ['Boats crossed Lake Orrin to Marlow County.', ['Lake Orrin', 'Marlow County']],
    ['Fighting reached the Tarnow district.', ['Tarnow']],
  ])('%s', (text, places) => {
    expect(shown(text)).toEqual(places);
  });
});

describe('what is no place', () => {
  it.each([
    'Russian and Ukrainian envoys praised the Swiss.',
    'Paris Hartwell and Jordan Smithers met Mr. Lincoln.',
    'Houston said that she had never met Clinton.',
    'President Madison thanked Judge Charlotte Austin.',
    'The New York Times, the Bank of Scotland and the Boston Celtics lost.',
    'The Miami Herald and Boston Globe reported it.',
    'Reading a book is nice, and most police agree.',
    'Most of them came in August.',
    'She gave it to Banque Nationale de Paris.',
    "They married on Valentine's Day.",
    'Tell me OR him, IN any case.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('takes a risky name with what it lies in, or after "in"', () => {
    expect(shown('People in Reading, Berkshire, left.')).toEqual([
      'Reading in Berkshire',
      'Berkshire',
    ]);
    expect(shown('He was shot in Lincoln on Friday.')).toEqual(['Lincoln']);
    expect(shown('Lincoln was shot on Friday.')).toEqual([]);
  });
});

describe('any text', () => {
  it('is quoted exactly', () => {
    const words = fc.constantFrom(
      'in',
      'Paris',
      ',',
      'Texas',
      'Hotel',
      'the',
      'a',
      'school',
      "'s",
      'of',
      '-',
      '😀',
      'Mr.',
      '42',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), fc.nat(1000), (parts, base) => {
        const text = parts.join(' ');
        const mentions = findPlaces(text, tokenize(text, base), gazetteer, base);
        for (const [at, mention] of mentions.entries()) {
          expect(text.slice(mention.start - base, mention.end - base)).toBe(mention.text);
          expect(mention.inside).not.toBe(at);
          expect(mention.outer).toBe(
            mention.inside === undefined ? undefined : mentions[mention.inside],
          );
        }
      }),
    );
  });

  it.each(['', '   ', '?!', '😀😀', '(((((', 'In '.repeat(5000), 'Paris, Texas, '.repeat(2000)])(
    '%j is borne',
    (text) => {
      expect(() => placesIn(text)).not.toThrow();
    },
  );
});

describe('places that no gazetteer knows, by what happens there', () => {
  it.each([
    ['Public hearings begin in Calvoren on Monday.', ['Calvoren']],
    ['They held meetings at the Sala Brenta.', ['Sala Brenta']],
    ['He was flown to a clinic in Calvoren.', ['[clinic] in Calvoren', 'Calvoren']],
    ['The plane was lost over the Brenta Sea.', ['Brenta Sea']],
    ["It was done in the clerk's office.", ["[clerk's office]"]],
    // Neither what somebody believes in nor whom somebody works at.
    ['She believes in Calvoren and his art.', []],
    ['The office said no.', []],
  ])('%s', (text, places) => {
    expect(shown(text)).toEqual(places);
  });
});
