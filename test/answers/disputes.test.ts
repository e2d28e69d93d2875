import { beforeAll, describe, expect, it } from 'vitest';
import type { DisputeList } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import type { Library } from '../../src/library/library.ts';
import { askTexts, knowledge, type Texts, tinyLibrary } from '../support/tiny-library.ts';

/** "question [certainty]: one / other", the strongest first. */
function listed({ disputes }: DisputeList): readonly string[] {
  return disputes.map(({ question, values, differences }) => {
    const sides = values.map(({ value, sources }) => `${value} (${sources.join(', ')})`);
    return `${question.text} [${differences.map(({ certainty }) => certainty).join()}]: ${sides.join(' / ')}`;
  });
}

async function disputesOf(texts: Texts, topic = ''): Promise<DisputeList> {
  const answer = await askTexts(texts, `/disputes ${topic}`);
  if (answer.kind !== 'disputes') throw new Error(answer.kind);
  return answer;
}

async function told(texts: Texts): Promise<readonly string[]> {
  return listed(await disputesOf(texts));
}

describe('/disputes', () => {
  it.each<readonly [string, Texts, string]>([
    [
      'places of one deed',
      {
        a: 'Bo Quist of the Marl Bank was arrested in Lyon on Friday.',
        b: 'Bo Quist of the Marl Bank was arrested in Turin on Friday.',
      },
      '/where Bo Quist arrested [same-occasion]: Lyon (a) / Turin (b)',
    ],
    [
      'dates of one deed',
      {
        a: 'Bo Quist sold the Marl Bank on 4 May 2031.',
        b: 'Bo Quist sold the Marl Bank on 9 May 2031.',
      },
      '/when Bo Quist sold [same-occasion]: 4 May 2031 (a) / 9 May 2031 (b)',
    ],
    [
      'an age',
      {
        a: 'Bo Quist, 58, left the Marl Bank in Lyon.',
        b: 'Bo Quist, 61, left the Marl Bank in Lyon.',
      },
      '/howmany age of Bo Quist [same-occasion]: 58 years old (a) / 61 years old (b)',
    ],
    [
      'those counted',
      {
        a: 'The ferry Aurora left Lyon. There were 163 people aboard the Aurora, officials in Lyon said.',
        b: 'The ferry Aurora left Lyon. There were 180 people aboard the Aurora, officials in Lyon said.',
      },
      '/howmany people aboard [perhaps-other-occasion]: 163 aboard (a) / 180 aboard (b)',
    ],
    [
      'exclusive descriptions',
      {
        a: 'Mia Holt, the official envoy of Marlow, came to Lyon.',
        b: 'Mia Holt, an informal adviser of Marlow, came to Lyon.',
      },
      '/who Mia Holt [tension]: the official envoy of Marlow (a) / an informal adviser of Marlow (b)',
    ],
  ])('tells: %s', async (_, texts, line) => {
    expect(await told(texts)).toContain(line);
  });

  it.each<readonly [string, Texts]>([
    [
      'a town and its country',
      {
        a: 'Bo Quist of the Marl Bank was arrested in Lyon on Friday.',
        b: 'Bo Quist of the Marl Bank was arrested in France on Friday.',
      },
    ],
    [
      'deeds of one person that are two',
      {
        a: 'Bo Quist of the Marl Bank was born in Lyon.',
        b: 'Bo Quist of the Marl Bank was arrested in Turin.',
      },
    ],
    [
      'where somebody spoke',
      {
        a: 'Bo Quist told reporters in Lyon that the Marl Bank was sound.',
        b: 'Bo Quist told reporters in Turin that the Marl Bank was sound.',
      },
    ],
    [
      'what was met again',
      {
        a: 'Bo Quist met Mia Holt in Lyon.',
        b: 'Bo Quist met Mia Holt again in Turin.',
      },
    ],
    [
      'one article that tells of both',
      {
        a: 'Bo Quist was arrested in Lyon. Bo Quist was arrested in Turin as well.',
        b: 'Bo Quist was arrested in Turin.',
      },
    ],
    [
      'others beside somebody',
      {
        a: 'Two others beside Bo Quist of the Marl Bank were hurt in Lyon.',
        b: 'Five others of the Marl Bank look after a son of Bo Quist.',
      },
    ],
    [
      'a denial',
      {
        a: 'Bo Quist of the Marl Bank was arrested in Lyon.',
        b: 'Bo Quist of the Marl Bank was not arrested in Turin.',
      },
    ],
    [
      'stories that have nothing in common',
      {
        a: 'The bridge was closed on 4 May 2031. Ann Ode works in Oslo.',
        b: 'The bridge was closed on 9 June 2031. Kim Ray works in Lima.',
      },
    ],
  ])('is silent about: %s', async (_, texts) => {
    expect(await told(texts)).toEqual([]);
  });
});

describe('/disputes between articles that print one text', () => {
  const TEXT =
    'The barge Aurelia came ashore near Lyon, and 61 centimetres of rain fell on the quay. The quay hopes to reopen one crane on Monday, 5 May 2031. Ann Ode, 47, owns the barge.';

  it.each([
    ['a measure', '61 centimetres', '47 centimetres', '61 cm / 47 cm'],
    ['a date', 'Monday, 5 May', 'Wednesday, 7 May', '5 May 2031 / 7 May 2031'],
    ['a town', 'Lyon', 'Turin', 'Lyon / Turin'],
    ['an age', '47', '57', '47 years old / 57 years old'],
  ])('tells the one change: %s', async (_, from, to, line) => {
    const { disputes } = await disputesOf({ a: TEXT, b: TEXT.replace(from, to) });
    expect(disputes.map(({ values }) => values.map(({ value }) => value).join(' / '))).toEqual([
      line,
    ]);
  });

  it.each([
    ['the same', 'Lyon', 'Lyon'],
    ['a wider place', 'Lyon', 'France'],
    ['another unit', '61 centimetres', '24 inches'],
    ['a synonym', 'hopes to reopen', 'expects to reopen'],
  ])('is silent about %s', async (_, from, to) => {
    expect(await told({ a: TEXT, b: TEXT.replace(from, to) })).toEqual([]);
  });
});

describe('/disputes over a story', () => {
  const STORY: Texts = {
    a: 'Bo Quist was arrested in Lyon on Friday. Bo Quist, 58, runs the Marl Bank. The bank owns Dock House.',
    b: 'Bo Quist was arrested in Turin on Friday. Bo Quist, 61, runs the Marl Bank and Dock House.',
    c: 'Police said that Bo Quist was arrested in Turin as his Marl Bank fell.',
    d: 'Mia Holt sold Dock House to the Marl Bank on 4 May 2031. Bo Quist, 61, signed.',
    e: 'Mia Holt sold Dock House to the Marl Bank on 9 May 2031, says Bo Quist.',
  };
  let library: Library;
  let all: DisputeList;

  beforeAll(async () => {
    library = await tinyLibrary(STORY);
    const answer = await ask(library, knowledge, '/disputes');
    if (answer.kind === 'disputes') all = answer;
  });

  it('puts what more witnesses tell first, each once, each with two sides', () => {
    expect(listed(all)).toEqual([
      '/where Bo Quist arrested [same-occasion]: Lyon (a) / Turin (b, c)',
      '/howmany age of Bo Quist [same-occasion]: 58 years old (a) / 61 years old (b, d)',
      '/when Mia Holt sold [same-occasion]: 4 May 2031 (d) / 9 May 2031 (e)',
    ]);
    for (const { values, differences } of all.disputes) {
      expect(values).toHaveLength(2);
      expect(differences).toMatchObject([{ values: [0, 1] }]);
    }
  });

  it('marks what its own question marks', async () => {
    for (const { question, differences } of all.disputes) {
      const answer = await ask(library, knowledge, question.text);
      expect(answer).toMatchObject({ kind: 'found' });
      expect(answer.kind === 'found' ? answer.differences.map(({ kind }) => kind) : []).toContain(
        differences[0]?.kind,
      );
    }
  });

  it('finds the same once more, and over the same articles opened anew', async () => {
    expect(await ask(library, knowledge, '/disputes')).toEqual(all);
    expect(await ask(await tinyLibrary(STORY), knowledge, '/disputes')).toEqual(all);
  });

  it.each([
    ['Mia Holt', ['/when Mia Holt sold']],
    ['arrested', ['/where Bo Quist arrested']],
    ['Zebedee Okonkwo', []],
    ['lighthouse', []],
  ])('on a topic tells what concerns it: %s', async (topic, questions) => {
    const answer = await ask(library, knowledge, `/disputes ${topic}`);
    expect(answer).toMatchObject({ kind: 'disputes', topic });
    const asked =
      answer.kind === 'disputes' ? answer.disputes.map(({ question }) => question.text) : [];
    expect(asked).toEqual(questions);
  });
});
