import { describe, expect, it } from 'vitest';
import { differencesOn } from '../../../src/answers/watching/differences-on.ts';
import { knowledge, type Texts, tinyLibrary } from '../../support/tiny-library.ts';

/** The sides of the differences on a topic: "kind: a | b". */
async function differences(texts: Texts, topic: string): Promise<readonly string[]> {
  const found = await differencesOn(await tinyLibrary(texts), knowledge, topic);
  return found.map(({ kind, sides }) => `${kind}: ${sides.map(({ value }) => value).join(' | ')}`);
}

const MONDAY = 'Ada Brandvold opened the inquiry in Turin on 4 May 2031.';
const LATER = 'Ada Brandvold opened the inquiry in Lyon on 9 May 2031.';

describe('differencesOn', () => {
  it('finds where and when sources put an occasion', async () => {
    const found = await differences({ a: MONDAY, b: LATER }, 'inquiry opened');
    expect(found.toSorted()).toEqual(['place: Turin | Lyon', 'time: 4 May 2031 | 9 May 2031']);
  });

  it('takes no two days of one person for a difference', async () => {
    expect(await differences({ a: MONDAY, b: LATER }, 'Ada Brandvold')).toEqual([]);
  });

  it('finds each difference once, whichever question finds it', async () => {
    const texts = {
      a: 'Two workers were killed in the blast at the mill.',
      b: 'The blast at the mill killed four workers.',
    };
    expect(await differences(texts, 'number of workers killed in the blast')).toHaveLength(1);
  });

  it('finds none where nothing differs', async () => {
    expect(await differences({ a: MONDAY, b: MONDAY }, 'inquiry')).toEqual([]);
  });
});
