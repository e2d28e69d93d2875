import type { Quote, Source, Value } from '../answer.ts';
import type { TopicDifference } from './differences-on.ts';

/** A side of a difference, by one of its quotes. */
export interface SideTold {
  readonly quote: Quote;
  readonly source: Source;
}

/**
 * The sides of a difference that new articles brought: they alone are one side of it, and another side
 * is told by an article of another origin, since who says two things at once contradicts nobody. Each
 * with one quote, in the order of the difference; undefined where new articles brought none.
 */
export function broughtSides(
  { sides }: Pick<TopicDifference, 'sides'>,
  sources: ReadonlyMap<string, Source>,
  isNew: (article: string) => boolean,
): readonly SideTold[] | undefined {
  const originOf = (article: string): number | undefined => sources.get(article)?.origin;
  for (const brought of sides.filter((side) => side.sources.every(isNew))) {
    const own = new Set(brought.sources.map(originOf));
    const told = sides.map((side) =>
      side === brought
        ? toldBy(side, sources, () => true)
        : toldBy(side, sources, (article) => !own.has(originOf(article))),
    );
    const whole = told.flatMap((side) => side ?? []);
    if (whole.length === sides.length) return whole;
  }
  return undefined;
}

/** The first quote of a side by an article that may speak for it. */
function toldBy(
  { quotes }: Value,
  sources: ReadonlyMap<string, Source>,
  may: (article: string) => boolean,
): SideTold | undefined {
  const quote = quotes.find(({ source }) => may(source));
  const source = sources.get(quote?.source ?? '');
  return quote === undefined || source === undefined ? undefined : { quote, source };
}
