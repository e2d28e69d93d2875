import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHeldOut, type Label, loadStory, storyFolders } from '../../bench/story.ts';
import { knowledge } from '../support/tiny-library.ts';

const FOLDERS = await storyFolders('test/stories');

describe('the stories to measure with', () => {
  it('are found in a folder of stories, and in a story itself', async () => {
    expect(FOLDERS.map((folder) => basename(folder))).toContain('winter-storm');
    expect(await storyFolders('test/stories/winter-storm')).toEqual(['test/stories/winter-storm']);
  });

  it('keep four apart', () => {
    expect(FOLDERS.filter((folder) => isHeldOut(basename(folder)))).toHaveLength(4);
  });

  it.each(FOLDERS)('%s has labels that its articles bear out', async (folder) => {
    const { labels, texts } = await loadStory(folder, knowledge);
    expect(labels.flatMap((label) => faultsOf(label, texts))).toEqual([]);
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
  });
});

function faultsOf({ id, expect: values, verdict }: Label, texts: ReadonlyMap<string, string>) {
  const wanted = values.filter(({ optional }) => optional !== true);
  const sources = new Set(wanted.flatMap((value) => value.sources)).size;
  const fits = {
    none: values.length === 0,
    single: sources === 1,
    agree: sources > 1,
    disagree: wanted.length > 1,
  };
  const stated = values.flatMap(({ spans = {}, sources: [first = ''], span }) => [
    [first, span] as const,
    ...Object.entries(spans),
  ]);
  return [
    ...(fits[verdict] ? [] : [`${id}: not ${verdict}`]),
    ...stated
      .filter(([source, span]) => texts.get(source)?.includes(span) !== true)
      .map(([source, span]) => `${id}: not in ${source}: ${span}`),
  ];
}
