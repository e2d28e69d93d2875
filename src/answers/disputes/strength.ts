import { FACETS } from '../../questions/question.ts';
import type { Certainty, Found } from '../answer.ts';
import { compareText } from '../candidate.ts';

/** Nobody can overlook that two sources speak of one occasion; an update is hardly a difference. */
const SURENESS: Readonly<Record<Certainty, number>> = {
  'same-occasion': 0,
  'perhaps-other-occasion': 1,
  tension: 2,
  update: 3,
};

/**
 * Order of differences, the strongest first: by how sure it is that both sides speak of one thing,
 * by the witnesses on the weaker side and on both, by facet, by where the first side stands. Each
 * is an answer with two values and one difference.
 */
export function byStrength(a: Found, b: Found): number {
  return (
    surenessOf(a) - surenessOf(b) ||
    weakerSide(b) - weakerSide(a) ||
    witnesses(b) - witnesses(a) ||
    FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet) ||
    byPlace(a, b) ||
    compareText(a.question.text, b.question.text)
  );
}

function surenessOf({ differences }: Found): number {
  return Math.min(...differences.map(({ certainty }) => SURENESS[certainty]));
}

function weakerSide({ values }: Found): number {
  return Math.min(...values.map(({ origins }) => origins));
}

function witnesses({ values }: Found): number {
  return values.reduce((sum, { origins }) => sum + origins, 0);
}

function byPlace(a: Found, b: Found): number {
  const [one, other] = [a.values[0]?.quotes[0], b.values[0]?.quotes[0]];
  return (
    compareText(one?.source ?? '', other?.source ?? '') || (one?.start ?? 0) - (other?.start ?? 0)
  );
}
