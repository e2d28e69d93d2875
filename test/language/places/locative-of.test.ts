import { describe, expect, it } from 'vitest';
import { locativeOf } from '../../../src/language/places/locative-of.ts';
import { placeIn } from './mentions.ts';

describe('locativeOf', () => {
  it.each([
    ['They met in central Lyon.', 'Lyon', 'in'],
    ['They met in the old port city of Lyon.', 'Lyon', 'in'],
    ['She was hurt in Banstead, Surrey.', 'Surrey', 'in'],
    ['It rained in Oslo and Lima.', 'Lima', 'in'],
    ['He spoke at the Harbour Hotel.', 'Harbour Hotel', 'at'],
    ['The car stopped near an abandoned school.', 'school', 'near'],
    ['The car stopped close to Lyon.', 'Lyon', 'near'],
    ['He came from Lima.', 'Lima', 'from'],
    ['He fired from a nearby rooftop.', 'rooftop', 'from'],
    ['She flew to Oslo.', 'Oslo', 'to'],
    ['The mayor of Lyon left.', 'Lyon', 'of'],
    ['The Lyon talks failed.', 'Lyon', 'of'],
    ['They met on a Lyon rooftop.', 'Lyon', 'of'],
    ['They met on a Lyon rooftop.', 'Lyon rooftop', 'at'],
    ['The court sat in Oslo last month.', 'Oslo', 'in'],
    ["Lyon's airport closed.", 'Lyon', 'of'],
    ['Oslo hosted the fair.', 'Oslo', undefined],
    ['Talks between Oslo and Lima failed.', 'Oslo', undefined],
  ])('%s (%s: %s)', (text, name, locative) => {
    const { mention, tokens } = placeIn(text, name);
    expect(locativeOf(mention, tokens)).toBe(locative);
  });
});
