import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { descriptionAt, keysAt, schemaAt } from '../../src/settings/schema-at.ts';

const Mast = z.strictObject({ height: z.number().describe('metres').default(9) });
const Ship = z.strictObject({
  masts: z.array(Mast).readonly().optional(),
  ports: z
    .record(z.string(), Mast.prefault({}))
    .transform((ports) => new Map(Object.entries(ports))),
  flag: z.union([Mast, z.string()]),
});

describe('schemaAt', () => {
  it.each([
    [['masts', 3, 'height'], 'metres'],
    [['ports', 'ansel', 'height'], 'metres'],
    [['masts'], undefined],
    [['flag', 'height'], undefined],
    [['sails'], undefined],
  ])('%j is described as %s', (path, expected) => {
    expect(descriptionAt(Ship, path)).toBe(expected);
  });

  it.each([
    [[], ['masts', 'ports', 'flag']],
    [['masts', 0], ['height']],
    [['ports'], []],
    [['flag'], []],
    [['sails'], []],
  ])('%j has the keys %j', (path, expected) => {
    expect(keysAt(Ship, path)).toEqual(expected);
  });

  it('is the schema itself at the top', () => {
    expect(schemaAt(Ship, [])).toBe(Ship);
  });
});
