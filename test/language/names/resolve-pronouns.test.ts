import { describe, expect, it } from 'vitest';
import { joinNames } from '../../../src/language/names/join-names.ts';
import { resolvePronouns } from '../../../src/language/names/resolve-pronouns.ts';
import { data, readText } from './read.ts';

/** The text with "[name]" behind every word that is linked. */
function linked(source: string): string {
  const { text, sentences, names } = readText(source);
  const entities = joinNames([names], data);
  const entityOf = new Map(
    entities.flatMap((entity) => entity.mentions.map(({ mention }) => [mention, entity] as const)),
  );
  const links = resolvePronouns(sentences, names, (mention) => entityOf.get(mention), data);
  let out = '';
  let from = 0;
  for (const { end, mention } of links.toSorted((a, b) => a.start - b.start)) {
    out += `${text.slice(from, end)}[${entityOf.get(mention)?.name.split(' ')[0]}]`;
    from = end;
  }
  return out + text.slice(from);
}

describe('pronouns', () => {
  it.each([
    ['Anna Velde resigned. She[Anna] had lost her[Anna] case.'],
    ['Peter Stone met Anna Velde in Oslo. He[Peter] praised her[Anna].'],
    ['Peter Stone said he[Peter] was tired.'],
    ['Mrs Tolland fell. Witnesses saw her[Tolland] cry.'],
    ['Zorban Quill was tried with Anna Velde. He[Zorban] wept.'],
    ["Peter Stone's wife, Anna Velde, said she[Anna] was glad."],
    ['"It rained," said Anna Velde, who lost her[Anna] bag.'],
    ['Peter Stone spoke first. "We were wet," he[Peter] said.'],
    ['Peter Stone struck Ivan Quist before Ivan Quist saw him[Peter].'],
  ])('%s', (expected) => {
    expect(linked(expected.replaceAll(/\[\w+\]/g, ''))).toBe(expected);
  });

  it.each([
    'She was tired. Anna Velde came later.',
    'Peter Stone watched. A woman who had lost her bag cried.',
    'The ship lost its way, and they left.',
    'Peter Stone saw him.',
  ])('links nothing: %s', (text) => {
    expect(linked(text)).toBe(text);
  });
});

describe('descriptions', () => {
  it.each([
    ['Judge Vincent Hale sat down. A storm rose. Then the judge[Vincent] left.'],
    ['Anna Velde, 34, a mother of two, fell. Neighbours loved the mother[Anna].'],
    [
      'Ilse Kramm was there. Later prosecutor Ilse Kramm objected, and the prosecutor[Ilse] sat down.',
    ],
    ['The gunman, Ivan Quist, fled. Police found the alleged gunman[Ivan] in Oslo.'],
    ['Justice Vincent Hale spoke. The judge[Vincent] was calm.'],
  ])('%s', (expected) => {
    expect(linked(expected.replaceAll(/\[\w+\]/g, ''))).toBe(expected);
  });

  it.each([
    'Anna Velde, a mother of two, fell. A second mother ran to the other mother.',
    'His brother Ivan Quist fled. The brother of a neighbour stayed.',
    'The judge was late.',
  ])('links nothing: %s', (text) => {
    expect(linked(text)).toBe(text);
  });
});
