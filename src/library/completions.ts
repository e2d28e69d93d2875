import { distance } from 'fastest-levenshtein';
import { nameWords } from '../language/names/name-index.ts';
import { inOneGo, type Slices } from '../language/slices.ts';

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

/** A stretch of the sorted endings that have their first letters in common, `to` exclusive. */
interface Stretch {
  readonly letters: string;
  readonly from: number;
  readonly to: number;
}

/** Letters of a beginning for which the best are found beforehand: so many begin so that looking would take long. */
const SHORT = 3;
/** Endings looked at in one go. */
const SLICE = 5000;
/** How many are kept for each of them; who wants more waits for the looking. */
const KEPT = 25;
/** Letters by which stretches are told apart, and how many of them may be wrong in a stretch that is looked at. */
const STRETCH = 4;
const STRETCH_MISTAKES = 2;

/**
 * Makes a list ready for completion. Any word of a form may begin with what was typed ("lop" →
 * "Andrew Lopez"), and the words behind it go on. Where nothing does, endings that begin nearly so
 * are offered, with the first letter right.
 */
export function makeCompletions(list: readonly Completable[]): CompleteWords {
  return inOneGo(makingCompletions(list));
}

/** The same in slices. */
export function* makingCompletions(list: readonly Completable[]): Slices<CompleteWords> {
  const unsorted = list.flatMap(endingsOf);
  yield;
  const endings = unsorted.toSorted((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : a.order - b.order,
  );
  yield;
  const kept = yield* findingBest(endings);
  yield;
  const stretches = stretchesOf(endings);

  function exact(start: string, max: number): readonly Ranked[] {
    const best: Ranked[] = [];
    for (let at = firstFrom(endings, start); at < endings.length; at += 1) {
      const ending = endings[at];
      if (ending === undefined || !ending.key.startsWith(start)) break;
      insert(best, { ending, rank: rankOf(ending) }, max);
    }
    return best;
  }

  function near(start: string, max: number): readonly Ranked[] {
    const best: Ranked[] = [];
    const allowed = mistakesIn(start);
    if (allowed === 0) return best;
    const letters = start.slice(0, STRETCH);
    for (const stretch of stretches.get(start.charAt(0)) ?? []) {
      if (distance(letters, stretch.letters) > STRETCH_MISTAKES) continue;
      for (let at = stretch.from; at < stretch.to; at += 1) {
        const ending = endings[at];
        if (ending === undefined) break;
        const mistakes = mistakesTo(start, ending.key.slice(0, start.length + 1));
        if (mistakes <= allowed)
          insert(best, { ending, rank: rankOf(ending) / (2 + 2 * mistakes) }, max);
      }
    }
    return best;
  }

  return (typed, max) => {
    const start = nameWords(typed).join(' ');
    const known = start.length <= SHORT && max <= KEPT ? (kept.get(start) ?? []) : undefined;
    const fitting = known?.slice(0, max) ?? exact(start, max);
    const found = fitting.length > 0 ? fitting : near(start, max);
    return found.map(({ ending }) => ending.one.shown);
  };
}

function* findingBest(endings: readonly Ending[]): Slices<ReadonlyMap<string, readonly Ranked[]>> {
  const kept = new Map<string, Ranked[]>();
  for (const [i, ending] of endings.entries()) {
    if (i % SLICE === 0) yield;
    const ranked = { ending, rank: rankOf(ending) };
    for (let letters = 0; letters <= Math.min(SHORT, ending.key.length); letters += 1) {
      const start = ending.key.slice(0, letters);
      const best = kept.get(start);
      if (best === undefined) kept.set(start, [ranked]);
      else insert(best, ranked, KEPT);
    }
  }
  return kept;
}

function stretchesOf(endings: readonly Ending[]): ReadonlyMap<string, readonly Stretch[]> {
  const byInitial = new Map<string, Stretch[]>();
  for (let from = 0; from < endings.length; ) {
    const letters = endings[from]?.key.slice(0, STRETCH) ?? '';
    let to = from + 1;
    while (endings[to]?.key.slice(0, STRETCH) === letters) to += 1;
    const initial = letters.charAt(0);
    const same = byInitial.get(initial);
    if (same === undefined) byInitial.set(initial, [{ letters, from, to }]);
    else same.push({ letters, from, to });
    from = to;
  }
  return byInitial;
}

/** Position of the first ending that does not stand before a beginning: found by halving. */
function firstFrom(endings: readonly Ending[], start: string): number {
  let low = 0;
  let high = endings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((endings[middle]?.key ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rankOf({ isWhole }: Ending): number {
  return isWhole ? 2 : 1;
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

/** Puts one into a list of the best, each shown once: no sorting of what is not shown. */
function insert(best: Ranked[], ranked: Ranked, max: number): void {
  const worst = best.at(-1);
  if (best.length >= max && worst !== undefined && !isBefore(ranked, worst)) return;
  const { shown } = ranked.ending.one;
  const twin = best.findIndex(({ ending }) => ending.one.shown === shown);
  if (twin >= 0) {
    const known = best[twin];
    if (known === undefined || !isBefore(ranked, known)) return;
    best.splice(twin, 1);
  }
  const at = best.findIndex((other) => isBefore(ranked, other));
  best.splice(at < 0 ? best.length : at, 0, ranked);
  if (best.length > max) best.pop();
}

function isBefore(a: Ranked, b: Ranked): boolean {
  const [x, y] = [a.ending, b.ending];
  if (a.rank !== b.rank) return a.rank > b.rank;
  if (x.one.mentions !== y.one.mentions) return x.one.mentions > y.one.mentions;
  return x.order < y.order;
}
