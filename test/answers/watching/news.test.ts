import { describe, expect, it } from 'vitest';
import { type News, newsOn } from '../../../src/answers/watching/news.ts';
import { knowledge, type Texts, tinyLibrary } from '../../support/tiny-library.ts';

interface Case {
  readonly before: Texts;
  readonly added: Texts;
  readonly topic: string;
  readonly changed?: readonly string[];
}

/** What is new once articles were added to others, when all that stood there before is known. */
async function newsOf({ before, added, topic, changed = [] }: Case): Promise<News> {
  const known = new Set((await look(before, topic, new Set(), [])).keys);
  return look({ ...before, ...added }, topic, known, [...Object.keys(added), ...changed]);
}

async function look(
  texts: Texts,
  topic: string,
  known: ReadonlySet<string>,
  fresh: readonly string[],
): Promise<News> {
  const library = await tinyLibrary(texts);
  const news = await newsOn(library, knowledge, {
    topic,
    isNew: (article) => fresh.includes(article),
    isKnown: (key) => known.has(key),
  });
  for (const item of news.items) {
    const quotes = item.kind === 'mention' ? [item.quote] : item.sides.map(({ quote }) => quote);
    for (const { source, start, end, text } of quotes)
      expect((await library.text(source))?.slice(start, end)).toBe(text);
  }
  return news;
}

/** "mention: a (+ b)" and "difference: a | b". */
function shown({ items }: News): readonly string[] {
  return items.map((item) =>
    item.kind === 'mention'
      ? `mention: ${[item.source.id, ...item.copies].join(' + ')}`
      : `difference: ${item.sides.map(({ source }) => source.id).join(' | ')}`,
  );
}

const QUAY = '# Quay closed\n\nThe harbour master Ada Brandvold closed the east quay on Tuesday.';
const TIDE = '# High tide\n\nThe tide was the highest for ten years, the coast guard said.';
const BARGE = '# Barge towed\n\nBrandvold praised the crew of the tug that pulled the barge free.';

const WIRE = [
  'The captain of the barge left the hospital in Turin on Friday after a week of treatment.',
  'Ada Brandvold met him at the door and thanked him for the rescue of his two sailors.',
  'Investigators want to hear him next month about the fire that broke out below deck.',
  'His company has said nothing about the cause, and its office was closed all day.',
];
const HOSPITAL = `# Captain leaves hospital\n\n${WIRE.join(' ')}`;
const CUT = `# Barge captain is well\n\n${WIRE.slice(0, 3).join(' ')}`;

function by(agency: string, day: string, text: string): string {
  return `---\npublisher: ${agency}\npublished: ${day}\n---\n${text}`;
}

describe('newsOn', () => {
  it.each<readonly [string, Case, readonly string[]]>([
    [
      'tells of an article that speaks of it, not of others',
      { before: { a: QUAY }, added: { b: TIDE, c: BARGE }, topic: 'Ada Brandvold' },
      ['mention: c'],
    ],
    ['is silent without a new article', { before: { a: QUAY }, added: {}, topic: 'Brandvold' }, []],
    [
      'tells of a name that was not there before',
      { before: { a: TIDE }, added: { b: QUAY }, topic: 'Ada Brandvold' },
      ['mention: b'],
    ],
    [
      'tells of two copies once',
      { before: { a: QUAY }, added: { b: HOSPITAL, c: CUT }, topic: 'Brandvold' },
      ['mention: b + c'],
    ],
    [
      'does not tell of a copy of what was there',
      { before: { a: HOSPITAL }, added: { b: CUT }, topic: 'Brandvold' },
      [],
    ],
    [
      'does not tell of an article under another id',
      { before: { a: QUAY }, added: { b: QUAY }, topic: 'Brandvold' },
      [],
    ],
    [
      'tells of one agency once a day',
      {
        before: {},
        added: {
          a: by('Reuters', '2031-05-05', QUAY),
          b: by('Reuters', '2031-05-05', BARGE),
          c: by('Reuters', '2031-05-06', HOSPITAL),
        },
        topic: 'Brandvold',
      },
      ['mention: a + b', 'mention: c'],
    ],
    [
      'does not tell of a copy of another day',
      {
        before: { a: by('The Gull', '2031-05-06', HOSPITAL) },
        added: { b: by('The Post', '2031-05-09', `# Well again\n\n${WIRE.slice(1).join(' ')}`) },
        topic: 'captain office',
      },
      [],
    ],
    [
      'tells of two outlets twice, the earlier first',
      {
        before: {},
        added: { a: by('The Gull', '2031-05-07', QUAY), b: by('The Post', '2031-05-06', BARGE) },
        topic: 'Brandvold',
      },
      ['mention: b', 'mention: a'],
    ],
    [
      'does not tell again of an article that changed',
      {
        before: { a: QUAY },
        added: {},
        changed: ['a'],
        topic: 'Brandvold',
      },
      [],
    ],
  ])('%s', async (_, given, expected) => {
    expect(shown(await newsOf(given))).toEqual(expected);
  });

  describe('on differences', () => {
    const TWO =
      '# Blast at mill\n\nTwo workers were killed in the blast at the Orvel mill on Monday.';
    const FOUR = '# Mill blast\n\nThe blast at the Orvel mill on Monday killed four workers.';
    const ALSO_FOUR =
      '# Orvel mourns\n\nFlags were lowered. Four workers were killed in the blast at the Orvel mill.';
    const OTHER = '# Snow\n\nSnow fell on the pass for three days, and the road was closed.';
    const topic = 'workers killed in the blast';

    it('tells both sides of one that a new article brings', async () => {
      const news = await newsOf({ before: { a: TWO }, added: { b: FOUR }, topic });
      expect(shown(news)).toEqual(['difference: b | a', 'mention: b']);
    });

    it('tells one between two new articles', async () => {
      const news = await newsOf({ before: { o: OTHER }, added: { a: TWO, b: FOUR }, topic });
      expect(shown(news)).toEqual(['difference: b | a', 'mention: a', 'mention: b']);
    });

    it('does not tell one again that another article joins', async () => {
      const news = await newsOf({ before: { a: TWO, b: FOUR }, added: { c: ALSO_FOUR }, topic });
      expect(shown(news)).toEqual(['mention: c']);
    });

    it('does not tell one again when an article of it changes', async () => {
      const news = await newsOf({ before: { a: TWO, b: FOUR }, added: {}, changed: ['b'], topic });
      expect(shown(news)).toEqual([]);
    });

    it('tells nothing a second time once its keys are known', async () => {
      const texts = { a: TWO, b: FOUR };
      const first = await newsOf({ before: { a: TWO }, added: { b: FOUR }, topic });
      const known = new Set(first.items.flatMap(({ keys }) => keys));
      expect(shown(await look(texts, topic, known, ['b']))).toEqual([]);
    });
  });
});
