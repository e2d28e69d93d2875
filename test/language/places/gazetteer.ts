import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createGazetteer } from '../../../src/language/places/gazetteer.ts';
import { Overlay } from '../../../src/language/places/overlay.ts';

const folder = new URL('../../../config/gazetteer/', import.meta.url);

/** The gazetteer that ships with the bot. */
export const gazetteer = createGazetteer(
  readFileSync(new URL('places.tsv', folder), 'utf8'),
  Overlay.parse(parse(readFileSync(new URL('overlay.yaml', folder), 'utf8'))),
);
