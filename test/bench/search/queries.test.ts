import { expect, it } from 'vitest';
import { makeUpPassages } from '../../../bench/made-up.ts';
import { morePassages } from '../../../bench/more-passages.ts';
import { QUERY_CLASSES } from '../../../bench/search/engine.ts';
import { queriesFrom } from '../../../bench/search/queries.ts';

it('makes queries of every class in turn, always the same', () => {
  const passages = makeUpPassages(300);
  const queries = queriesFrom(passages);
  expect(queries).toEqual(queriesFrom(passages));
  expect(queries.slice(0, 5).map(([asked]) => asked)).toEqual(QUERY_CLASSES);
  expect(queries).toHaveLength(200);
  expect(queries.filter(([, query]) => query.trim() === '')).toEqual([]);
});

it('puts more passages together of the sentences of others, with new names in them', () => {
  const passages = [
    { title: 'Mill', text: 'The mill burnt down. On Friday Ada Quill saw smoke.' },
    { title: 'Quay', text: 'A boat left the quay at dawn.' },
  ];
  const more = morePassages(passages, 50);
  expect(more).toEqual(morePassages(passages, 50));
  expect(more).toHaveLength(50);
  const texts = more.map(({ text }) => text).join('\n');
  expect(texts).toContain('A boat left the quay at dawn. The mill burnt down.');
  expect(texts).toMatch(/On Friday (?!Ada)\p{Lu}\p{Ll}+ /u);
  expect(morePassages([], 5)).toEqual([]);
});

it('brings new words the longer a made-up text is, but ever fewer', () => {
  const [few, more, most] = [wordsIn(1000), wordsIn(2000), wordsIn(3000)];
  expect(more).toBeGreaterThan(few);
  expect(most).toBeGreaterThan(more);
  expect(most - more).toBeLessThan(more - few);
});

function wordsIn(count: number): number {
  return new Set(makeUpPassages(count).flatMap(({ text }) => text.split(/\W+/))).size;
}
