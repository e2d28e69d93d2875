import { mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearUnfinished, writeNew } from '../../src/articles/write-whole.ts';

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'write-'));
}

describe('writeNew', () => {
  it('writes a file and leaves nothing else', async () => {
    const dir = await folder();
    expect(await writeNew(join(dir, 'a.md'), 'the ferry')).toBe(true);
    expect(await readdir(dir)).toEqual(['a.md']);
    expect(await readFile(join(dir, 'a.md'), 'utf8')).toBe('the ferry');
  });

  it('never takes the place of another file', async () => {
    const dir = await folder();
    const path = join(dir, 'a.md');
    const texts = Array.from({ length: 20 }, (_, i) => `text ${i}`);
    const written = await Promise.all(texts.map((text) => writeNew(path, text)));
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(texts[written.indexOf(true)]);
    expect(await readdir(dir)).toEqual(['a.md']);
  });

  it('rejects where there is no folder', async () => {
    await expect(writeNew('/nowhere/at/all/a.md', 'x')).rejects.toThrow('ENOENT');
  });
});

describe('clearUnfinished', () => {
  it('takes away what nobody writes any more, and nothing else', async () => {
    const dir = await folder();
    const names = ['a.md', '.hidden', '.unfinished-x'];
    const id = '0b0e7a5e-3c1c-4a55-9a59-3f8d7a1b2c3d';
    const [old, fresh] = [`.unfinished-${id}`, `.unfinished-${id.replace('0', '1')}`];
    for (const name of [...names, old, fresh]) await writeFile(join(dir, name), 'x');
    const now = Date.UTC(2031, 2, 10);
    await utimes(join(dir, old), new Date(now - 7_200_000), new Date(now - 7_200_000));
    await utimes(join(dir, fresh), new Date(now), new Date(now));
    await clearUnfinished(dir, now);
    expect((await readdir(dir)).toSorted()).toEqual([...names, fresh].toSorted());
    await clearUnfinished(join(dir, 'none'), now);
  });
});
