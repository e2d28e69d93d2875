import { describe, expect, it } from 'vitest';
import { completeLine } from '../../../src/platforms/console/completion.ts';

const NAMES = ['Lena Brandvold', 'Leo Brandt', 'Aurelia', 'Sandvik'];

async function complete(prefix: string): Promise<readonly string[]> {
  const typed = prefix.toLowerCase();
  return NAMES.filter(
    (name) =>
      name
        .toLowerCase()
        .split(' ')
        .some((word) => word.startsWith(typed)) || name.toLowerCase().startsWith(typed),
  );
}

async function broken(): Promise<never> {
  throw new Error('no names');
}

describe('completeLine', () => {
  it.each([
    ['/wh', ['/who ', '/where ', '/when ', '/what ', '/why '], '/wh'],
    ['/di', ['/disputes '], '/di'],
    ['/HE', ['/help'], '/HE'],
    ['/mo', ['/more'], '/mo'],
    ['/x', [], '/x'],
    ['/who aur', ['Aurelia'], 'aur'],
    ['/who Lena B', ['Lena Brandvold'], 'Lena B'],
    ['/who le', ['Lena Brandvold', 'Leo Brandt'], 'le'],
    ['/who ', [], ''],
    ['where is san', ['Sandvik'], 'san'],
    ['', [], ''],
  ])('%j', async (line, candidates, replaced) => {
    expect(await completeLine(line, complete)).toEqual([candidates, replaced]);
  });

  it('keeps what was typed where the names begin otherwise', async () => {
    const [candidates] = await completeLine('/who bran', complete);
    expect(candidates).toEqual(['Lena Brandvold', 'Leo Brandt', '…']);
  });

  it('leaves the line alone when names cannot be had', async () => {
    expect(await completeLine('/who x', broken)).toEqual([[], 'x']);
  });
});
