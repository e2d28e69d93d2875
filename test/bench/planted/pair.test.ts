import { describe, expect, it } from 'vitest';
import { CHANGES } from '../../../bench/planted/changes.ts';
import { makePair, makePairs, type Pair } from '../../../bench/planted/pair.ts';
import { factsIn } from '../../../bench/planted/scene.ts';
import { SCENES } from '../../../bench/planted/scenes.ts';
import { CITIES } from '../../../bench/planted/vocabulary.ts';
import { randomOf } from '../../../bench/random.ts';
import { knowledge } from '../../support/tiny-library.ts';

const PAIRS = makePairs(5, 3 * CHANGES.length);

describe('pairs of articles with a planted difference', () => {
  it('are the same for a seed, and others for another', () => {
    expect(makePairs(5, 30)).toEqual(PAIRS.slice(0, 30));
    expect(makePairs(6, 30).map(({ texts }) => texts)).not.toEqual(
      PAIRS.slice(0, 30).map(({ texts }) => texts),
    );
  });

  it('come of every kind', () => {
    expect(new Set(PAIRS.map(({ change }) => change.kind)).size).toBe(CHANGES.length);
  });

  it.each(PAIRS.map((pair) => [`${pair.id} ${pair.change.kind}`, pair] as const))(
    '%s: each article says its own',
    (_, pair) => {
      expect(saysIn(pair, 'original')).toBe(true);
      expect(saysIn(pair, 'copy')).toBe(true);
    },
  );

  // A number may be that of another fact as well; a name or place is not.
  const named = PAIRS.filter(
    ({ change, written }) =>
      change.wanted !== 'unmarked' && /^\p{L}{4,}/u.test(written.original[0] ?? ''),
  );
  it.each(named.map((pair) => [`${pair.id} ${pair.change.kind}`, pair] as const))(
    '%s: the copy says nothing of the original’s fact',
    (_, { texts, written }) => {
      const [, , body = ''] = texts.copy.split(/^---\n/m);
      expect(body).not.toContain(written.original[0]);
    },
  );

  it('leave the facts alone where nothing is changed', () => {
    const same = CHANGES.find(({ kind }) => kind === 'same facts');
    const fact = { kind: 'age', years: 44 } as const;
    const random = randomOf(1);
    expect(same?.plant(fact, { random, vocabulary: unused })).toBe(fact);
  });

  it('ask for the changed fact, and for others besides', () => {
    for (const { asked, others } of PAIRS) {
      expect(asked).toMatch(/^\/(?:who|where|when|howmany|what|ask) \S/);
      expect(others.length).toBeGreaterThan(3);
      expect(others).not.toContain(asked);
    }
  });

  it('fail loudly for a change that applies to nothing', () => {
    const never = {
      kind: 'never',
      wanted: 'marked',
      reasons: [],
      plant: () => undefined,
    } as const;
    expect(() => makePair(never, 1, 1)).toThrow('"never"');
  });
});

const unused = {
  city: () => ({ kind: 'place', name: '', within: [] }) as const,
  person: () => ({ kind: 'person', first: '', last: '' }) as const,
  venue: () => ({ kind: 'venue', name: '' }) as const,
};

function saysIn({ texts, written }: Pair, side: 'original' | 'copy'): boolean {
  return written[side].some((words) => texts[side].includes(words));
}

describe('the stories that they are made from', () => {
  it.each(Object.entries(SCENES))('%s tells each fact that is asked for', (_, make) => {
    const { facts, points, headlines, questions, others } = make(randomOf(3));
    const told = new Set(points.flat().flatMap(factsIn));
    for (const name of Object.keys(questions)) expect(told).toContain(name);
    const used = [points, [headlines], Object.values(questions), [others]].flat(2);
    for (const name of used.flatMap(factsIn)) expect(Object.keys(facts)).toContain(name);
    for (const wordings of points) expect(new Set(wordings).size).toBeGreaterThan(1);
  });

  it.each(CITIES)('%s lies in %s', (city, ...within) => {
    const names = knowledge.gazetteer
      .lookup(city)
      .map((place) => place.within.map((id) => knowledge.gazetteer.byId(id)?.name));
    expect(names.some((around) => within.every((one) => around.includes(one)))).toBe(true);
  });
});
