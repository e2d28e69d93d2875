import { fold } from '../../language/fold.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { nextTurn } from '../../language/slices.ts';
import type { Evidence } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import type { Quote } from '../answer.ts';
import { BAR } from '../candidate.ts';
import { matchTerms } from '../match.ts';
import { quoteFrom } from '../quote.ts';
import { type Argument, readArgument } from '../terms.ts';

/** A sentence that speaks of a topic, and how well: 0 to 1, of its own words. */
interface Spoken {
  readonly evidence: Evidence;
  readonly inside: number;
}

/** Sentences weighed in one go. */
const SLICE = 500;

/** The end of a sentence, whatever marks close behind it. */
const FULL_STOP = /[.!?…][\p{Pe}\p{Pf}"']*$/u;

/**
 * For every article that speaks of a topic, the sentence that does it best, the first where several
 * do it as well. A sentence speaks of a topic when it has most of its words itself, not only around
 * it, and tells something: it has a verb and a full stop. So a name in a list of links or in a credit
 * is none. Where only the headline does, it is the headline.
 */
export async function speakingOf(
  library: Library,
  lexicon: Lexicon,
  topic: string,
): Promise<ReadonlyMap<string, Quote>> {
  const argument = await readArgument(topic, library, lexicon);
  if (argument.unknown.length > 0) return new Map();
  const best = await bestSentences(library, argument);
  const quotes = new Map<string, Quote>();
  for (const [article, { evidence }] of best) {
    const text = (await library.text(article)) ?? '';
    quotes.set(article, quoteFrom(article, text, evidence, evidence));
  }
  return quotes;
}

async function bestSentences(
  library: Library,
  { terms }: Argument,
): Promise<ReadonlyMap<string, Spoken>> {
  const keys = terms.flatMap((term) => [...term.keys.keys()]);
  const titles = new Map((await library.sources()).map(({ id, title }) => [id, title]));
  const best = new Map<string, Spoken>();
  for (const [i, evidence] of (await library.withKeys(keys, Infinity)).entries()) {
    if (i % SLICE === SLICE - 1) await nextTurn();
    const isHeadline = evidence.heading && evidence.text.trim() === titles.get(evidence.article);
    if (!isHeadline && !tells(evidence)) continue;
    const { inside } = matchTerms(terms, evidence);
    if (inside < BAR) continue;
    const spoken = { evidence, inside };
    const known = best.get(evidence.article);
    if (known === undefined || isBetter(spoken, known)) best.set(evidence.article, spoken);
  }
  return best;
}

/** Whether a sentence says something, in the running text. */
function tells({ heading, label, tokens, text }: Evidence): boolean {
  return (
    !heading &&
    label === undefined &&
    FULL_STOP.test(fold(text).trimEnd()) &&
    tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  );
}

/** A headline only where there is no sentence; else the better fit, the earlier where they are level. */
function isBetter(a: Spoken, b: Spoken): boolean {
  if (a.evidence.heading !== b.evidence.heading) return b.evidence.heading;
  return a.inside > b.inside || (a.inside === b.inside && a.evidence.start < b.evidence.start);
}
