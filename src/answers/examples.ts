import type { Lexicon } from '../language/lexicon.ts';
import type { Token } from '../language/tokens.ts';
import type { Evidence } from '../library/evidence.ts';
import type { Library } from '../library/library.ts';
import type { Answer, Found } from './answer.ts';

/** Answers a question from the same library. */
type Attempt = (question: string) => Promise<Answer>;

/** Names and words of a kind that are tried before the next kind. */
const TRIED = 4;
/** Sentences around each of the most prominent names that occasions and counted things are taken from. */
const LOOKED_AT = 60;

/** A question that shows a mark says most; then one that shows several origins. */
const SHOWS: Readonly<Record<Found['verdict'], number>> = {
  disagree: 4,
  differ: 3,
  agree: 2,
  single: 1,
};

/**
 * Questions that this very collection answers with a quote, for help and greeting: at most one
 * each for people, occasions, numbers and remarks, and of each the one that shows most.
 */
export async function examplesFrom(
  library: Library,
  lexicon: Lexicon,
  attempt: Attempt,
): Promise<readonly string[]> {
  const people = await library.prominentNames('person', TRIED);
  const evidence = await prominentEvidence(library, people);
  const occasions = richest(evidence.flatMap((one) => occasionsIn(one, lexicon)));
  const counted = richest(evidence.flatMap(countedIn).filter(([noun]) => !lexicon.isLight(noun)));
  const kinds = [
    people.map((name) => [`/who ${name}`]),
    occasions.map((word) => [`/where ${word}`, `/when ${word}`]),
    counted.map((noun) => [`/howmany ${noun}`]),
    people.map((name) => [`/said ${name}`]),
  ];
  const examples = [];
  for (const subjects of kinds) examples.push(...(await mostTelling(subjects, attempt)));
  if (examples.length > 0) return examples;
  const names = await library.prominentNames('body', TRIED);
  return mostTelling(
    names.map((name) => [`/what ${name}`]),
    attempt,
  );
}

/**
 * Of subjects, each with questions on it, the one whose answers show most, the first where they are
 * level; of its questions likewise. None where none is answered.
 */
async function mostTelling(
  subjects: readonly (readonly string[])[],
  attempt: Attempt,
): Promise<readonly string[]> {
  let best = { question: '', shows: 0 };
  for (const questions of subjects) {
    let all = 0;
    let most = { question: '', shows: 0 };
    for (const question of questions) {
      const answer = await attempt(question);
      const shows = answer.kind === 'found' ? SHOWS[answer.verdict] : 0;
      all += shows;
      if (shows > most.shows) most = { question, shows };
    }
    if (all > best.shows) best = { question: most.question, shows: all };
  }
  return best.shows === 0 ? [] : [best.question];
}

/** Sentences in which the places and people stand that the collection speaks of most. */
async function prominentEvidence(
  library: Library,
  people: readonly string[],
): Promise<readonly Evidence[]> {
  const names = [...(await library.prominentNames('place', TRIED)), ...people];
  const found = new Map<string, Evidence>();
  for (const name of names) {
    const entities = (await library.matchNames(name)).map(({ entity }) => `e:${entity}`);
    const keys = [...entities, ...(await library.placeKeys(name))];
    for (const one of await library.withKeys(keys, LOOKED_AT)) found.set(one.id, one);
  }
  return [...found.values()];
}

/** Nouns for occasions that a place or date hangs on ("the talks in Dunmore"), each with that place or date. */
function occasionsIn(
  { claims, tokens, text, start }: Evidence,
  lexicon: Lexicon,
): readonly (readonly [word: string, tied: string])[] {
  return claims.flatMap(({ claim }) => {
    if (claim.facet !== 'place' && claim.facet !== 'time') return [];
    const tied = text.slice(claim.start - start, claim.end - start);
    const { noun, subject, object } = claim.hangsOn;
    return [noun, subject, object]
      .flatMap((at) => tokens[at ?? -1] ?? [])
      .filter((token) => namesOccasion(token, lexicon))
      .map(({ lower }) => [lower, tied] as const);
  });
}

/** The events of the lexicon are compared by stems, which "negotiators" shares with "negotiation". */
function namesOccasion(token: Token, lexicon: Lexicon): boolean {
  const isNoun = token.pos === 'NOUN' || token.pos === 'PROPN';
  return isNoun && lexicon.isEvent(token.lower) && !lexicon.isPersonNoun(token);
}

/** What is counted, in one word ("people" in "at least 16 young people on board"), each with its figure. */
function countedIn({ claims }: Evidence): readonly (readonly [word: string, figure: string])[] {
  return claims.flatMap(({ claim }) => {
    if (claim.facet !== 'number' || claim.number.unit.kind !== 'count') return [];
    const { min, max, unit } = claim.number;
    const [counted = ''] = unit.noun.toLowerCase().split(' of ');
    return [[counted.split(' ').at(-1) ?? '', `${min} ${max}`] as const];
  });
}

/** The words with which the most different things stand, most first; the first met where they are level. */
function richest(pairs: readonly (readonly [word: string, tied: string])[]): readonly string[] {
  const tied = new Map<string, Set<string>>();
  for (const [word, thing] of pairs) tied.set(word, (tied.get(word) ?? new Set()).add(thing));
  return [...tied]
    .toSorted(([, a], [, b]) => b.size - a.size)
    .slice(0, TRIED)
    .map(([word]) => word);
}
