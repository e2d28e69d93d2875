import { type Random, randomOf } from '../random.ts';
import type { Change } from './change.ts';
import { CHANGES } from './changes.ts';
import { copyOf, outlineOf, tells } from './outline.ts';
import type { Scene } from './scene.ts';
import { SCENES } from './scenes.ts';
import { styleOf } from './style.ts';
import { dayAfter, vocabularyOf } from './vocabulary.ts';
import { fill, type Telling, writeArticle, writtenAs } from './write-article.ts';

/** An article and another outlet's copy of it, with one fact changed. */
export interface Pair {
  readonly id: string;
  readonly change: Change;
  /** The fact that was changed, by its name in the story. */
  readonly fact: string;
  /** Both as they would stand in Markdown files, by article id. */
  readonly texts: { readonly original: string; readonly copy: string };
  /** How each article writes the fact. */
  readonly written: { readonly original: readonly string[]; readonly copy: readonly string[] };
  /** The question that the fact answers. */
  readonly asked: string;
  /** Questions that it does not answer, one for each other fact, and some for no fact at all. */
  readonly others: readonly string[];
}

/** Stories that are tried before a change is given up as one that applies to none. */
const TRIES = 200;
/** Keeps the chance of one pair apart from that of the next. */
const STRIDE = 7919;

/** Pairs of every kind of change in turn; the same for a seed. */
export function makePairs(seed: number, count: number): readonly Pair[] {
  return Array.from({ length: count }, (_, i) => {
    const change = CHANGES[i % CHANGES.length];
    if (change === undefined) throw new Error('no changes');
    return makePair(change, seed, i);
  });
}

/** One pair with a change of a kind. */
export function makePair(change: Change, seed: number, at: number): Pair {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const random = randomOf(seed * STRIDE * TRIES + at * TRIES + attempt);
    const [kind, make] = random.pick(Object.entries(SCENES));
    const pair = tryPair(make(random), change, random);
    if (pair !== undefined) return { ...pair, id: `${at}-${kind}` };
  }
  throw new Error(`no story has anything that "${change.kind}" applies to`);
}

function tryPair(scene: Scene, change: Change, random: Random): Omit<Pair, 'id'> | undefined {
  const plantable = Object.keys(scene.questions).flatMap((name) => {
    const own = scene.facts[name];
    if (own === undefined) throw new Error(`a question for ${name}, which is no fact`);
    const vocabulary = vocabularyOf(random, namesIn(scene));
    const planted = change.plant(own, { random, vocabulary });
    return planted === undefined ? [] : [{ fact: name, own, planted }];
  });
  if (plantable.length === 0) return undefined;
  const { fact, own, planted } = random.pick(plantable);
  const original: Telling = {
    facts: scene.facts,
    style: styleOf(random),
    published: scene.published,
  };
  const copy: Telling = {
    facts: { ...scene.facts, [fact]: planted },
    style: styleOf(random),
    published: dayAfter(scene.published, change.later ?? 0),
  };
  const first = outlineOf(scene, random);
  const second = copyOf(scene, first, random);
  if (!tells(first, fact) || !tells(second, fact)) return undefined;
  const ask = (template: string): string => fill(template, original);
  const asked = ask(random.pick(scene.questions[fact] ?? []));
  const others = Object.entries(scene.questions).filter(([name]) => name !== fact);
  return {
    change,
    fact,
    texts: { original: writeArticle(first, original), copy: writeArticle(second, copy) },
    written: { original: writtenAs(own, original), copy: writtenAs(planted, copy) },
    asked,
    others: [
      ...others.map(([, questions]) => ask(random.pick(questions))),
      ...scene.others.map(ask),
    ].filter((question) => question !== asked),
  };
}

/** What a planted name or place must not be as well. */
function namesIn({ facts }: Scene): readonly string[] {
  return Object.values(facts).flatMap((fact) => {
    if (fact.kind === 'person') return [fact.first, fact.last];
    return fact.kind === 'place' || fact.kind === 'venue' ? fact.name.split(' ') : [];
  });
}
