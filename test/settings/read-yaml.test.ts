import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml, readYaml } from '../../src/settings/read-yaml.ts';

const Crew = z.strictObject({
  captain: z.string(),
  ships: z.array(z.strictObject({ name: z.string(), masts: z.int().optional() })).default([]),
  ports: z.record(z.string(), z.string().describe('the name of a country')).default({}),
});

function problems(text: string): readonly string[] {
  const read = parseYaml('crew.yaml', text, Crew);
  return read.ok ? [] : read.problems;
}

describe('parseYaml', () => {
  it('gives what the schema gives', () => {
    expect(parseYaml('crew.yaml', 'captain: Lindqvist', Crew)).toEqual({
      ok: true,
      value: { captain: 'Lindqvist', ships: [], ports: {} },
    });
  });

  it('finds the line of a problem deep inside', () => {
    expect(
      problems(
        'captain: Lindqvist\nships:\n  - name: Halcyon\n    mast: 2\n  - masts: two\nports:\n  ansel: 3',
      ),
    ).toEqual([
      'crew.yaml:4: ships.0.mast: expected a known name, found mast; did you mean masts?',
      'crew.yaml:5: ships.1.name: expected a text, found nothing',
      'crew.yaml:5: ships.1.masts: expected a number, found "two"',
      'crew.yaml:7: ports.ansel: expected the name of a country, found 3',
    ]);
  });

  it('takes an empty file for an empty mapping', () => {
    expect(problems('')).toEqual(['crew.yaml:1: captain: expected a text, found nothing']);
  });

  it.each([
    ['a key that stands twice', 'captain: A\ncaptain: B', /^crew\.yaml:2: .*unique/],
    ['a bracket left open', 'captain: A\nships: [', /^crew\.yaml:2: /],
    ['a tab for an indent', 'captain: A\nships:\n\t- name: B', /^crew\.yaml:3: .*[Tt]ab/],
    ['a list for a mapping', '- A', /^crew\.yaml:1: expected a mapping, found a list$/],
    ['an alias of nothing', 'captain: *mate', /^crew\.yaml: Unresolved alias.*mate/],
    ['an unknown tag', 'captain: !!python/object A', /^crew\.yaml:1: .*tag/],
  ])('names %s', (_, text, expected) => {
    expect(problems(text)[0]).toMatch(expected);
  });

  it('cuts long texts', () => {
    expect(problems(`captain: A\nships: ${'x'.repeat(5000)}`)[0]?.length).toBeLessThan(120);
  });
});

describe('readYaml', () => {
  it('reads a file', async () => {
    expect(await readYaml('config/settings.yaml', z.looseObject({}))).toHaveProperty('answer');
  });

  it('throws all problems of a file in one error', async () => {
    const reading = readYaml('config/settings.yaml', z.strictObject({ captain: z.string() }));
    await expect(reading).rejects.toMatchObject({
      code: 'SETTINGS_INVALID',
      message: expect.stringMatching(/captain: .*nothing(.|\n)*answer: expected one of captain/),
    });
  });

  it('throws when there is none', async () => {
    await expect(readYaml('config/none.yaml', Crew)).rejects.toMatchObject({
      code: 'SETTINGS_UNREADABLE',
      cause: { code: 'ENOENT' },
    });
  });
});
