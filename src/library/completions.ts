import { distance } from 'fastest-levenshtein';
import { nameWords } from '../language/names/name-index.ts';

/** Something that may be asked for: a name or a topic. */
export interface Completable {
  /** As it is offered. */
  readonly shown: string;
  /** A spelling that leads to it; one thing may stand in the list with several. */
  readonly form: string;
  /** How often the collection speaks of it: of two that fit alike the one with more comes first. */
  readonly mentions: number;
}

/** What a beginning leads to, best first, each once, at most `max`. Without a beginning: what is named most. */
export type CompleteWords = (typed: string, max: number) => readonly string[];

/** A form from one of its words to its end. */
interface Ending {
  readonly key: string;
  readonly one: Completable;
  readonly isWhole: boolean;
  /** Position in the list given: what breaks a tie. */
  readonly order: number;
}

interface Ranked {
  readonly ending: Ending;
  /** 2: the form begins so; 1: a later word does; less: nearly so. */
  readonly rank: number;
}

/**
 * Makes a list ready for completion. Any word of a form may begin with what was typed ("lop" →
 * "Andrew Lopez"), and the words behind it go on. Where nothing does, endings that begin nearly so
 * are offered, with the first letter right. A beginning is found by halving: about 20 steps among
 * 100,000 forms, and one for each that fits.
 */
export function makeCompletions(list: readonly Completable[]): CompleteWords {
  const endings = list
    .flatMap(endingsOf)
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.order - b.order));

  function* beginning(start: string): Generator<Ending> {
    let low = 0;
    let high = endings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((endings[middle]?.key ?? '') < start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; endings[at]?.key.startsWith(start) === true; at += 1) {
      const ending = endings[at];
      if (ending !== undefined) yield ending;
    }
  }

  function* exact(start: string): Generator<Ranked> {
    for (const ending of beginning(start)) yield { ending, rank: ending.isWhole ? 2 : 1 };
  }

  function* near(start: string): Generator<Ranked> {
    const allowed = mistakesIn(start);
    if (allowed === 0) return;
    let last = '';
    let mistakes = 0;
    for (const ending of beginning(start.charAt(0))) {
      const same = ending.key.slice(0, start.length + 1);
      // Sorted, so that endings which begin alike stand together.
      if (same !== last) mistakes = mistakesTo(start, same);
      last = same;
      if (mistakes <= allowed)
        yield { ending, rank: (ending.isWhole ? 2 : 1) / (2 + 2 * mistakes) };
    }
  }

  return (typed, max) => {
    const start = nameWords(typed).join(' ');
    const fitting = firstOf(exact(start), max);
    return fitting.length > 0 ? fitting : firstOf(near(start), max);
  };
}

/** Letters that may be wrong: none in a beginning too short to tell, then one, then two. */
function mistakesIn(start: string): number {
  if (start.length < 4) return 0;
  return start.length < 6 ? 1 : 2;
}

/** Letters to change, also where one was left out: "umrov" begins "umerov". */
function mistakesTo(start: string, beginning: string): number {
  return Math.min(distance(start, beginning), distance(start, beginning.slice(0, start.length)));
}

function endingsOf(one: Completable, order: number): readonly Ending[] {
  const words = nameWords(one.form);
  return words.map((_, i) => ({
    key: words.slice(i).join(' '),
    one,
    isWhole: i === 0,
    order,
  }));
}

/** The best of many, by insertion into a short list: no sorting of what is not shown. */
function firstOf(found: Iterable<Ranked>, max: number): readonly string[] {
  const best: Ranked[] = [];
  for (const ranked of found) {
    const worst = best.at(-1);
    if (best.length >= max && worst !== undefined && !isBefore(ranked, worst)) continue;
    const { shown } = ranked.ending.one;
    const twin = best.findIndex(({ ending }) => ending.one.shown === shown);
    if (twin >= 0) {
      const known = best[twin];
      if (known === undefined || !isBefore(ranked, known)) continue;
      best.splice(twin, 1);
    }
    const at = best.findIndex((other) => isBefore(ranked, other));
    best.splice(at < 0 ? best.length : at, 0, ranked);
    if (best.length > max) best.pop();
  }
  return best.map(({ ending }) => ending.one.shown);
}

function isBefore(a: Ranked, b: Ranked): boolean {
  const [x, y] = [a.ending, b.ending];
  if (a.rank !== b.rank) return a.rank > b.rank;
  if (x.one.mentions !== y.one.mentions) return x.one.mentions > y.one.mentions;
  return x.order < y.order;
}
