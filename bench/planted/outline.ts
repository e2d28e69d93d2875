import type { Random } from '../random.ts';
import { paraphrase } from './paraphrase.ts';
import { factsIn, type Scene } from './scene.ts';

/** Share of what is told that a copy leaves out. */
const LEFT_OUT = 0.3;

/** An article before its facts are filled in. */
export interface Outline {
  readonly headline: string;
  /** Templates, the lead first. */
  readonly points: readonly string[];
  /** How many sentences each paragraph takes, in turn. */
  readonly paragraphs: readonly number[];
}

/** A story as one outlet tells it: everything, in its own words. */
export function outlineOf(scene: Scene, random: Random): Outline {
  return {
    headline: random.pick(scene.headlines),
    points: scene.points.map((wordings) => random.pick(wordings)),
    paragraphs: [1, random.int(1, 3), random.int(1, 2)],
  };
}

/** The same as another outlet tells it: shorter, in another order and other words. */
export function copyOf(scene: Scene, { headline, points }: Outline, random: Random): Outline {
  const told = scene.points.map((wordings, i) =>
    paraphrase(random.pick(wordings.filter((one) => one !== points[i])), random),
  );
  const [lead = '', ...rest] = told;
  return {
    headline: random.pick(scene.headlines.filter((one) => one !== headline)),
    points: [lead, ...random.shuffle(rest.filter(() => !random.chance(LEFT_OUT)))],
    paragraphs: [1, random.int(1, 2), random.int(1, 3)],
  };
}

/** Whether an article states a fact in its body. */
export function tells({ points }: Outline, fact: string): boolean {
  return points.some((point) => factsIn(point).includes(fact));
}
