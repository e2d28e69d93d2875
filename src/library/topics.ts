import { cuesOf } from '../language/dates/cues.ts';
import type { NounPhrase } from '../language/grammar/noun-phrases.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Token } from '../language/tokens.ts';
import type { Completable } from './completions.ts';
import type { Evidence } from './evidence.ts';

/** More topics than this nobody needs; those of most sentences are kept. */
const MOST = 3000;
/** Words of a topic, without its article: "long-term security guarantees" has a shorter one in it. */
const LONGEST = 3;
/** A name is asked for more often than a word of as many sentences. */
const AGAINST_NAMES = 0.5;
/** Sentences that a topic must stand in: what is said once is no topic. */
const FEWEST = 2;

/** The topics that stand in a sentence, each once. */
export function topicsOf(
  { tokens, phrases }: Pick<Evidence, 'tokens' | 'phrases'>,
  lexicon: Lexicon,
): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => topicsIn(tokens, phrase, lexicon)));
}

/**
 * What a collection speaks of that has no name: the noun phrases that come back ("safety
 * inspection", "ceasefire"), most sentences first, in the order met. Takes in how many sentences each stands.
 */
export function chooseTopics(counts: ReadonlyMap<string, number>): readonly Completable[] {
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([topic, count]) => ({ shown: topic, form: topic, mentions: count * AGAINST_NAMES }));
}

/** The phrase without what stands before its describing words, if it names a kind of thing. */
function topicsIn(
  tokens: readonly Token[],
  { from, head }: NounPhrase,
  lexicon: Lexicon,
): readonly string[] {
  const noun = tokens[head];
  if (noun === undefined || !isWordOf(noun, 'NOUN') || lexicon.isLight(noun.lower)) return [];
  let first = head;
  while (first > from && head - first < LONGEST - 1 && describes(tokens, first - 1)) first -= 1;
  const words = tokens.slice(first, head + 1);
  const topic = words.map(({ lower }) => lower).join(' ');
  return cuesOf(topic) === 0 ? [topic] : [];
}

/** An adjective or noun that goes on with the next word, in lower case. */
function describes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.start - token.end !== 1) return false;
  return isWordOf(token, 'NOUN') || isWordOf(token, 'ADJ');
}

function isWordOf({ text, lower, pos }: Token, wanted: 'NOUN' | 'ADJ'): boolean {
  return pos === wanted && text === lower && /^\p{L}{3,}$/u.test(text) && !isStopWord(lower);
}
