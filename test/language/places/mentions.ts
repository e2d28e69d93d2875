import { findPlaces } from '../../../src/language/places/find-places.ts';
import type { PlaceMention } from '../../../src/language/places/place.ts';
import { type Token, tokenize } from '../../../src/language/tokens.ts';
import { gazetteer } from './gazetteer.ts';

/** The places of a sentence and its words. */
export function placesIn(text: string): {
  mentions: readonly PlaceMention[];
  tokens: readonly Token[];
} {
  const tokens = tokenize(text);
  return { mentions: findPlaces(text, tokens, gazetteer), tokens };
}

/** The first place of a sentence with this text. */
export function placeIn(
  text: string,
  name: string,
): { mention: PlaceMention; tokens: readonly Token[] } {
  const { mentions, tokens } = placesIn(text);
  const mention = mentions.find((one) => one.text === name);
  if (mention === undefined) throw new Error(`no ${name} in "${text}"`);
  return { mention, tokens };
}

/** `Lyon`, `[Grand Hotel] in Lyon`: venues in brackets, with what they lie in. */
export function shown(text: string): readonly string[] {
  return placesIn(text).mentions.map(({ text: name, type, outer }) => {
    const own = type === 'venue' ? `[${name}]` : name;
    return outer === undefined ? own : `${own} in ${outer.text}`;
  });
}
