import { expect, it } from 'vitest';
import { rememberingPages } from '../../../src/articles/page/remember-pages.ts';

it('reads a page once as long as its bytes stay the same and it is not forgotten', () => {
  const asked: number[] = [];
  const { read } = rememberingPages((bytes) => {
    asked.push(bytes[0] ?? 0);
    return { kind: 'article', text: String(bytes[0]), metadata: {} };
  }, 2);
  for (const byte of [1, 2, 1, 3, 1, 2]) {
    expect(read(Uint8Array.of(byte))).toMatchObject({ text: String(byte) });
  }
  expect(asked).toEqual([1, 2, 3, 2]);
});

it('has at hand what was prepared', async () => {
  const { read, prepare } = rememberingPages(() => ({ kind: 'empty' }));
  let times = 0;
  const aside = async () => {
    times += 1;
    return { kind: 'article', text: 'read aside', metadata: {} } as const;
  };
  await prepare(Uint8Array.of(1), aside);
  await prepare(Uint8Array.of(1), aside);
  expect(times).toBe(1);
  expect(read(Uint8Array.of(1))).toMatchObject({ text: 'read aside' });
  expect(read(Uint8Array.of(2))).toEqual({ kind: 'empty' });
});
