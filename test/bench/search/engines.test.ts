import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { QueryClass } from '../../../bench/search/engine.ts';
import { ENGINE_IDS, entryOf } from '../../../bench/search/engines.ts';
import { peerMissing } from '../../../bench/search/peer.ts';

const TEXTS = [
  'The ferry left the harbour of Lund at dawn.',
  'A storm closed the harbour for two days.',
  'Nobody had insured the ferry, said the owner.',
];

/** Queries, and which texts have any of their words. */
const QUERIES: Readonly<Record<QueryClass, readonly [query: string, found: readonly number[]]>> = {
  name: ['Lund', [0]],
  multi: ['storm ferry', [0, 1, 2]],
  question: ['which storm, and which ferry?', [0, 1, 2]],
  prefix: ['insu', [2]],
  fuzzy: ['insurd', [2]],
};

/** Peers only where they are installed: nobody needs them but who measures. */
const there = ENGINE_IDS.filter((id) => {
  const { peer } = entryOf(id);
  return peer === undefined || peerMissing(peer) === undefined;
});

it.each(there)('%s finds what it wrote into its file', async (id) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-test-'));
  try {
    const { engine } = await entryOf(id).load();
    const file = join(folder, 'index');
    await engine.build(TEXTS, file);
    const search = await engine.open(file);
    for (const asked of engine.classes) {
      const [query, expected] = QUERIES[asked];
      expect(new Set(await search(query, asked))).toEqual(new Set(expected));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('says how to get a peer that is not there', () => {
  expect(peerMissing('no-such-package')).toBe('not installed (npm ci --prefix bench/peers)');
});
