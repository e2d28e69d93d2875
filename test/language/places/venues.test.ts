import { describe, expect, it } from 'vitest';
import { shown } from './mentions.ts';

describe('venues with a name', () => {
  it.each([
    [
      'They met at the Key West Conference Center.',
      ['[Key West Conference Center] in Key West', 'Key West'],
    ],
    ['The vote was held in Harbour Hall, Lyon.', ['[Harbour Hall] in Lyon', 'Lyon']],
    ['He hid inside 1800 Alder Ave., police said.', ['[1800 Alder Ave.]']],
    ['A bus waited near Public School 12 in Leeds.', ['[Public School 12] in Leeds', 'Leeds']],
    [
      'The trial opened at Brooklyn Supreme Court.',
      ['[Brooklyn Supreme Court] in Brooklyn', 'Brooklyn'],
    ],
    ['She taught at the University of Ghent.', ['[University of Ghent]']],
    ["Doctors at St Mary's Hospital saved him.", ["[St Mary's Hospital]"]],
    ['The delegates left the Hotel Bristol at noon.', ['[Hotel Bristol]']],
    ['Shots were heard on Paris Road.', ['[Paris Road]']],
    ['The summit is at Windsor Castle.', ['Windsor Castle']],
  ])('%s', (text, places) => {
    expect(shown(text)).toEqual(places);
  });

  it.each([
    'Rebecca Hall said no, and Anna Church agreed.',
    'Wall Street fell and the Alder Avenue Accord failed.',
    'The U.K. Base rates rose.',
  ])('%s', (text) => {
    expect(shown(text).filter((place) => place.startsWith('['))).toEqual([]);
  });
});

describe('venues without a name', () => {
  it.each([
    ['The talks were in a Lyon hotel.', ['[Lyon hotel] in Lyon', 'Lyon']],
    ['A crowded hotel in central Lyon hosted them.', ['[hotel] in Lyon', 'Lyon']],
    ['She waited in the hotel lobby.', ['[hotel lobby]']],
    [
      'He fired from a rooftop in Leeds, England.',
      ['[rooftop] in Leeds', 'Leeds in England', 'England'],
    ],
    ['A warehouse near the port burned.', ['[warehouse]', '[port]']],
    ['Two boys were hurt outside a school.', ['[school]']],
    ["It stands in Leeds's Alder housing estate.", ['Leeds', '[Alder housing estate] in Leeds']],
    ['He lives in a fifth-floor apartment.', ['[apartment]']],
    ['They took her to the nearest hospital.', ['[hospital]']],
  ])('%s', (text, places) => {
    expect(shown(text)).toEqual(places);
  });

  it.each([
    'The hotel said that it was sorry.',
    'The court ruled against the school on Monday.',
    'Prices fell in the stock exchange house rules.',
  ])('leaves out what says nothing of where: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
