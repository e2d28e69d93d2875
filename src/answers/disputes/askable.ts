import type { Claim, NumberClaim, PlaceClaim, TimeClaim } from '../../claims/claim.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { nextTurn } from '../../language/slices.ts';
import type { Evidence, Key } from '../../library/evidence.ts';
import type { Library } from '../../library/library.ts';
import type { FacetQuestion } from '../draft-for.ts';
import { fateOfNumber } from '../numbers/fate.ts';
import { type Hooks, headingKeys, hooksOf, isName, type SentenceHooks } from './hooks.ts';

/** A claim where it stands. */
export interface Placed {
  readonly claim: PlaceClaim | TimeClaim | NumberClaim;
  readonly evidence: Evidence;
}

/** A question that a collection may be asked, and the claims that it asks for by their own words. */
export interface Askable {
  readonly question: FacetQuestion;
  /** The word of the question for what happened; undefined where it asks for none. */
  readonly happening?: Key;
  readonly claims: readonly Placed[];
}

interface Open {
  readonly facet: FacetQuestion['facet'];
  readonly words: readonly string[];
  readonly happening?: Key;
  readonly claims: Placed[];
}

/** Sentences that are read in one go. */
const SLICE = 100;

const FACETS = ['place', 'time', 'number'] as const;

/** Sentences that give a place, a time or a number. A headline says no more than the text below it and is left out. */
export async function askedAbout(library: Library): Promise<readonly Evidence[]> {
  const claiming = await Promise.all(FACETS.map((facet) => library.claiming(facet)));
  return [...new Set(claiming.flat())].filter(({ heading }) => !heading);
}

/**
 * What a collection can be asked about places, times and numbers: of every sentence that gives one,
 * what happened and to whom, each with all sentences that have the same words.
 */
export async function askable(
  library: Library,
  evidence: readonly Evidence[],
  lexicon: Lexicon,
): Promise<readonly Askable[]> {
  const names = await namesIn(library, evidence);
  const open = new Map<string, Open>();
  for (const [i, one] of evidence.entries()) {
    if (i % SLICE === 0) await nextTurn();
    const claims = one.claims.flatMap(({ claim }) => (isUsable(claim) ? [claim] : []));
    if (claims.length === 0) continue;
    // Read once somebody wants them: a plain "12" has none of its own.
    let read: SentenceHooks | undefined;
    const hooks = (): SentenceHooks => {
      read ??= hooksOf(one, lexicon, (key) => names.get(key) ?? '');
      return read;
    };
    for (const claim of claims) {
      if (claim.facet === 'number') addNumber({ claim, evidence: one }, hooks);
      else addOccasion({ claim, evidence: one }, hooks());
    }
  }
  return [...open.values()]
    .filter(({ claims: [first, ...others] }) =>
      others.some(({ evidence: { article } }) => article !== first?.evidence.article),
    )
    .map(({ facet, words, claims, happening }) => {
      const argument = words.join(' ');
      return {
        question: { kind: 'facet', text: `/${facet} ${argument}`, facet, argument },
        claims,
        ...(happening === undefined ? {} : { happening }),
      };
    });

  function add(
    key: string,
    { facet, words, happening }: Omit<Open, 'claims'>,
    placed: Placed,
  ): void {
    const id = `${facet} ${key}`;
    const known = open.get(id);
    if (known !== undefined) known.claims.push(placed);
    else
      open.set(id, {
        facet,
        words,
        claims: [placed],
        ...(happening === undefined ? {} : { happening }),
      });
  }

  function addOccasion(placed: Placed, { happenings, names: named, things }: SentenceHooks): void {
    const facet = placed.claim.facet === 'place' ? 'where' : 'when';
    for (const [happening, word] of happenings) {
      // Without any name a sentence may be of anything: "the bond is listed in X".
      for (const [tie, name] of both(named, named.size === 0 ? NONE : things)) {
        if (tie !== happening && !name.toLowerCase().includes(word))
          add(`${happening} ${tie}`, { facet, words: [name, word], happening }, placed);
      }
    }
  }

  function addNumber(
    placed: Placed & { readonly claim: NumberClaim },
    hooks: () => SentenceHooks,
  ): void {
    const facet = 'howmany';
    const { unit } = placed.claim.number;
    const fate = fateOfNumber(placed.claim, placed.evidence, lexicon);
    if (fate !== undefined) {
      add(`fate ${fate}`, { facet, words: ['people', fate] }, placed);
      return;
    }
    if (unit.kind === 'duration' || unit.kind === 'bare') return;
    const { happenings, names: named, measures } = hooks();
    switch (unit.kind) {
      case 'age':
        for (const [key, name] of named)
          add(`age ${key}`, { facet, words: ['age of', name] }, placed);
        return;
      case 'count': {
        const counted = plainNoun(unit.noun);
        if (counted === '' || RELATIVE.test(counted)) return;
        for (const [key, name] of named)
          add(`${unit.head} ${key}`, { facet, words: [counted, name] }, placed);
        for (const [key, word] of happenings)
          if (!counted.includes(word))
            add(`${unit.head} ${key}`, { facet, words: [counted, word] }, placed);
        return;
      }
      case 'money':
      case 'percent':
      case 'measure':
      case 'score':
        for (const [measure, word] of measures)
          for (const [key, name] of named)
            add(`${unit.kind} ${measure} ${key}`, { facet, words: [word, name] }, placed);
    }
  }
}

/** "Two others" are counted against whoever was named before them. */
const RELATIVE = /\bothers?$/;

/** What is counted without the names in it; empty where it is an abbreviation: "homes", "counts of fraud". */
function plainNoun(noun: string): string {
  const words = noun.split(' ').filter((word) => !/^\p{Lu}/u.test(word));
  return words.every((word) => /^[a-z-]+$/.test(word)) ? words.join(' ') : '';
}

const NONE: Hooks = new Map();

function* both(names: Hooks, things: Hooks): Generator<readonly [Key, string]> {
  yield* names;
  yield* things;
}

/** Conditional, negated and asked claims say nothing about what is; lengths of time answer no "when". */
function isUsable(claim: Claim): claim is Placed['claim'] {
  if (/^(?:conditional|negated|asked)$/.test(claim.modality)) return false;
  if (claim.facet === 'time') return claim.time.value.kind !== 'duration';
  return claim.facet === 'place' || claim.facet === 'number';
}

async function namesIn(
  library: Library,
  evidence: readonly Evidence[],
): Promise<ReadonlyMap<Key, string>> {
  const names = new Map<Key, string>();
  for (const [i, one] of evidence.entries()) {
    if (i % SLICE === 0) await nextTurn();
    for (const keys of [one.keys.keys(), headingKeys(one)])
      for (const key of keys)
        if (isName(key) && !names.has(key))
          names.set(key, await library.nameOf(Number(key.slice(2))));
  }
  return names;
}
