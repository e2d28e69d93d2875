import { join } from 'node:path';
import type { Knowledge } from '../language/knowledge.ts';
import { createLexicon, LexiconData } from '../language/lexicon.ts';
import { NameData } from '../language/names/data.ts';
import { OutletData } from '../language/outlets.ts';
import { PhraseData } from '../language/phrases.ts';
import { createGazetteer } from '../language/places/gazetteer.ts';
import { Overlay } from '../language/places/overlay.ts';
import { readText, readYaml } from './read-yaml.ts';

/** The vocabulary of `config/` as it was parsed: plain data, sets and maps. */
export interface Vocabulary {
  readonly lexicon: LexiconData;
  readonly phrases: PhraseData;
  readonly names: NameData;
  readonly outlets: OutletData;
  readonly overlay: Overlay;
}

/**
 * Reads the general knowledge under `config/`: words, names, outlets and places. Throws a SettingsError
 * that names the file and what is wrong in it.
 */
export async function loadKnowledge(configDir: string): Promise<Knowledge> {
  return knowledgeOf(configDir, await readVocabulary(configDir));
}

/** Parses the vocabulary, which takes most of the time of loading. Throws as `loadKnowledge` does. */
export async function readVocabulary(configDir: string): Promise<Vocabulary> {
  const [lexicon, phrases, names, outlets, overlay] = await Promise.all([
    readYaml(join(configDir, 'lexicon.yaml'), LexiconData),
    readYaml(join(configDir, 'phrases.yaml'), PhraseData),
    readYaml(join(configDir, 'names.yaml'), NameData),
    readYaml(join(configDir, 'outlets.yaml'), OutletData),
    readYaml(join(configDir, 'gazetteer', 'overlay.yaml'), Overlay),
  ]);
  return { lexicon, phrases, names, outlets, overlay };
}

/** Makes a parsed vocabulary ready for look-up, with the places beside it. */
export async function knowledgeOf(
  configDir: string,
  { lexicon, phrases, names, outlets, overlay }: Vocabulary,
): Promise<Knowledge> {
  const places = await readText(join(configDir, 'gazetteer', 'places.tsv'));
  return {
    lexicon: createLexicon(lexicon, phrases, new Set(names.roles.keys())),
    names,
    outlets,
    gazetteer: createGazetteer(places, overlay),
  };
}
