import { expect, it } from 'vitest';
import { rememberingPages } from '../../../src/articles/page/remember-pages.ts';

it('reads a page once as long as its bytes stay the same and it is not forgotten', () => {
  const asked: number[] = [];
  const read = rememberingPages((bytes) => {
    asked.push(bytes[0] ?? 0);
    return { kind: 'article', text: String(bytes[0]), metadata: {} };
  }, 2);
  for (const byte of [1, 2, 1, 3, 1, 2]) {
    expect(read(Uint8Array.of(byte))).toMatchObject({ text: String(byte) });
  }
  expect(asked).toEqual([1, 2, 3, 2]);
});
