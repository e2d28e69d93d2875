import { describe, expect, it } from 'vitest';
import { isActor } from '../../../src/language/places/is-actor.ts';
import { placeIn } from './mentions.ts';

describe('isActor', () => {
  it.each([
    ['Oslo said the treaty stands.', 'Oslo'],
    ['Lima has repeatedly and flatly refused to sign.', 'Lima'],
    ['Talks between Oslo and Lima failed.', 'Lima'],
    ['Talks between Oslo and Lima failed.', 'Oslo'],
    ["Lima's demands were rejected.", 'Lima'],
    ['The deal was approved by Oslo.', 'Oslo'],
    ['Envoys from Lima arrived.', 'Lima'],
    ['The minister put pressure on Oslo.', 'Oslo'],
    ['Oslo is ready to sign.', 'Oslo'],
    ['Support for Lima is fading.', 'Lima'],
    ['Both Oslo and Lima want a truce.', 'Oslo'],
    ['The Oslo government fell.', 'Oslo'],
  ])('%s (%s acts)', (text, name) => {
    const { mention, tokens } = placeIn(text, name);
    expect(isActor(mention, text, tokens)).toBe(true);
  });

  it.each([
    ['The talks were held in Oslo.', 'Oslo'],
    ['She flew to Lima on Friday.', 'Lima'],
    ['Snow fell across Oslo and Lima.', 'Lima'],
    ["Lima's streets were empty.", 'Lima'],
    ['Oslo is cold in winter.', 'Oslo'],
    ['The Oslo talks failed.', 'Oslo'],
    ['In Lima, volunteers cleared the roads.', 'Lima'],
    ['The Lima-based firm grew.', 'Lima'],
    ['Oslo hosted the fair.', 'Oslo'],
  ])('%s (%s is a place)', (text, name) => {
    const { mention, tokens } = placeIn(text, name);
    expect(isActor(mention, text, tokens)).toBe(false);
  });
});
