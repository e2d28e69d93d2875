import type { Reading } from '../claims/reading.ts';
import type { Token } from '../language/tokens.ts';

/** Endings that make of a country or town those who live there: "Velinian", "Mereshi", "Tovish". */
const DEMONYM = /^(\p{Lu}\p{Ll}{3,}?)(?:(?:i|e)?ans?|n|ns|ese|is?|ish|ites?)$/u;
/** Vowels that a country's name may end with before them. */
const LAST_VOWELS = /(?:ia|[aeiouy])$/;

/**
 * The root of a word that may be the adjective of a place that no gazetteer knows; undefined for words
 * of another make.
 */
export function demonymRoot({ text, pos }: Token): string | undefined {
  if (pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'NOUN') return undefined;
  return DEMONYM.exec(text)?.[1]?.toLowerCase();
}

/** The entities of an article's places of one word by their roots; a root that several share is left out. */
export function demonymRoots(
  reading: Reading,
  entityOf: readonly (number | undefined)[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number | undefined>();
  for (const [index, { text, kind }] of reading.names.entries()) {
    const entity = entityOf[index];
    if (kind === 'person' || entity === undefined || !/^\p{Lu}\p{Ll}{3,}$/u.test(text)) continue;
    const root = text.toLowerCase().replace(LAST_VOWELS, '');
    if (root.length < 4) continue;
    found.set(root, found.has(root) && found.get(root) !== entity ? undefined : entity);
  }
  return new Map(
    [...found].flatMap(([root, entity]) => (entity === undefined ? [] : [[root, entity] as const])),
  );
}
