import { expect, it } from 'vitest';
import { widthOf } from '../../../src/platforms/console/streams.ts';
import { Sink } from './fakes.ts';

it.each([
  ['a pipe', undefined, 80],
  ['a terminal that does not know', 0, 80],
  ['a phone', 40, 40],
  ['a wide screen', 240, 100],
])('%s is laid out for', (_, columns, width) => {
  expect(widthOf(Object.assign(new Sink(), { columns }))).toBe(width);
});
