import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { LexiconData } from '../src/language/lexicon.ts';
import { NameData } from '../src/language/names/data.ts';
import { OutletData } from '../src/language/outlets.ts';
import { PhraseData } from '../src/language/phrases.ts';
import { Overlay } from '../src/language/places/overlay.ts';
import { parseYaml, readYaml } from '../src/settings/read-yaml.ts';
import { SettingsFile } from '../src/settings/settings-file.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'gazetteer/overlay.yaml': Overlay,
  'lexicon.yaml': LexiconData,
  'names.yaml': NameData,
  'outlets.yaml': OutletData,
  'phrases.yaml': PhraseData,
  'settings.yaml': SettingsFile,
};

const FILES = (await readdir('config', { recursive: true })).filter((file) =>
  file.endsWith('.yaml'),
);

describe('config', () => {
  it('has a schema for every file, and a file for every schema', () => {
    expect(FILES.toSorted()).toEqual(Object.keys(SCHEMAS));
  });

  it.each(Object.entries(SCHEMAS))('%s is what its schema says', async (file, schema) => {
    await expect(readYaml(join('config', file), schema)).resolves.toBeDefined();
  });

  it('shows every setting with the value that it has when left out', async () => {
    const text = await readFile('config/settings.yaml', 'utf8');
    expect(parseYaml('', text, SettingsFile)).toEqual(parseYaml('', '', SettingsFile));
    const values = text.split('\n').filter((line) => /^ {2}\w/.test(line));
    const settings = Object.values(SettingsFile.parse({})).flatMap((part) => Object.keys(part));
    expect(values.map((line) => line.trim().split(':')[0])).toEqual(settings);
  });
});
