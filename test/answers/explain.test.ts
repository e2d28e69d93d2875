import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Why } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import { ruleWords, whySentences } from '../../src/render/why-words.ts';
import { askTexts, knowledge, type Texts, tinyLibrary } from '../support/tiny-library.ts';

async function whyOf(texts: Texts, question: string): Promise<Why> {
  const answer = await askTexts(texts, `/why ${question}`);
  if (answer.kind !== 'why') throw new Error(answer.kind);
  return answer;
}

const ARRESTED: Texts = {
  a: 'Bo Quist was arrested in Lyon on Friday.',
  b: 'Bo Quist was arrested in Turin on Friday.',
};

describe('/why', () => {
  it('has the answer itself, and how its question was read', async () => {
    const library = await tinyLibrary(ARRESTED);
    const why = await ask(library, knowledge, '/why /where Bo Quist arrested');
    expect(why).toMatchObject({
      kind: 'why',
      of: await ask(library, knowledge, '/where Bo Quist arrested'),
      explanation: {
        terms: [
          { text: 'Bo Quist', kind: 'name' },
          { text: 'arrested', kind: 'predicate' },
        ],
      },
    });
  });

  it('names every claim by its own words, and every two values by how they stand to each other', async () => {
    const { explanation } = await whyOf(ARRESTED, '/where Bo Quist arrested');
    const claims = explanation?.values.flatMap((value) => value.claims) ?? [];
    expect(claims.map(({ article, text, rule }) => `${article} ${text} ${rule}`)).toEqual([
      'a Lyon place-in',
      'b Turin place-in',
    ]);
    for (const { article, text, start, end } of claims)
      expect(ARRESTED[article]?.slice(start, end)).toBe(text);
    expect(explanation?.comparisons).toMatchObject([
      {
        a: 0,
        b: 1,
        relation: 'apart',
        marked: { certainty: 'same-occasion', occasion: 'asked-for' },
      },
    ]);
  });

  it.each<readonly [string, Texts, string, string]>([
    ['what is asked for', ARRESTED, '/where Bo Quist arrested', 'asked-for'],
    ['one word', ARRESTED, '/where arrested', 'one-word'],
    [
      'what recurs',
      {
        a: 'The meeting of Bo Quist and Mia Holt was held in Lyon.',
        b: 'The meeting of Bo Quist and Mia Holt was held in Turin.',
      },
      '/where Quist Holt meeting',
      'recurs',
    ],
    [
      'other dates',
      {
        a: 'Bo Quist was arrested in Lyon on 4 May 2031.',
        b: 'Bo Quist was arrested in Turin on 9 June 2031.',
      },
      '/where Bo Quist arrested',
      'other-dates',
    ],
  ])('tells the rule: %s', async (_, texts, question, rule) => {
    const { explanation } = await whyOf(texts, question);
    const marked = explanation?.comparisons.flatMap((one) => one.marked ?? []);
    expect(marked?.map(({ occasion }) => occasion)).toEqual([rule]);
  });

  it.each([
    [
      '/where Bo Quist arrested',
      'So sources disagree: values that cannot both hold, of one occasion.',
    ],
    [
      '/when Bo Quist arrested',
      'No two values were found to exclude each other, and 2 origins stand behind them.',
    ],
    [
      '/where Zebedee Okonkwo lives',
      'Nothing was shown: no sentence says what was asked for near enough to the words of the question.',
    ],
    ['/sources', 'This answer quotes nothing, so there is nothing to explain.'],
    ['/disputes', 'Ask any of the questions with /why before it for the rule behind its mark.'],
  ])('says why, in sentences: %s', async (question, last) => {
    expect(whySentences(await whyOf(ARRESTED, question)).at(-1)).toBe(last);
  });
});

describe('ruleWords', () => {
  it('has words for every rule that makes claims', async () => {
    const folders = ['src/claims/rules', 'src/answers/facets'];
    const files = await Promise.all(
      folders.map(async (folder) => (await readdir(folder)).map((file) => join(folder, file))),
    );
    const sources = await Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
    const rules = sources.flatMap((source) =>
      [...source.matchAll(/\brule: (?:inField \? )?['`]([\w-]+)/g)].map(([, rule = '']) => rule),
    );
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => ruleWords(rule) === undefined)).toEqual([]);
  });
});
