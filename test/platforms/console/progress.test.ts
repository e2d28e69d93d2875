import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../src/platforms/console/progress.ts';
import { Sink } from './fakes.ts';

function setUp(isTTY: boolean) {
  const stream = new Sink();
  stream.isTTY = isTTY;
  let time = 0;
  const progress = createProgress(stream, () => time);
  const at = (moment: number, done: number): void => {
    time = moment;
    progress.update(done, 200);
  };
  return { stream, progress, at };
}

describe('progress', () => {
  it('is silent in the first second', () => {
    const { stream, progress, at } = setUp(true);
    at(10, 1);
    at(999, 90);
    progress.end();
    expect(stream.text).toBe('');
  });

  it('then draws, not too often, and takes the bar away', () => {
    const { stream, progress, at } = setUp(true);
    at(1000, 100);
    at(1050, 101);
    at(1060, 200);
    progress.end();
    const drawn = stream.text.split('\r\u001b[K').slice(1);
    expect(drawn).toEqual([
      `${'█'.repeat(15)}${'░'.repeat(15)} reading 100 of 200 articles`,
      `${'█'.repeat(30)} reading 200 of 200 articles`,
      '',
    ]);
  });

  it('shows nothing where there is no terminal', () => {
    const { stream, progress, at } = setUp(false);
    at(5000, 100);
    progress.end();
    expect(stream.text).toBe('');
  });
});
