import type { SentenceTokens } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { NameKind } from '../name.ts';
import type { NameOptions } from '../options.ts';
import { NAME_ENDINGS } from '../words.ts';
import { contextRules } from './context-rules.ts';
import { formRules } from './form-rules.ts';
import { tally, type Vote } from './vote.ts';

/** A tie goes to the kind that stands first. */
const ORDER: readonly NameKind[] = ['person', 'body', 'place', 'event', 'other'];

/** One context says no more by being repeated than this many times. */
const REPEATS = 3;

/**
 * The kind of every form of an article's names, from the form itself and from all its contexts
 * together: what is a person in one sentence is one in the next.
 */
export function tellKinds(
  names: readonly Candidate[],
  sentences: readonly SentenceTokens[],
  options: NameOptions,
): ReadonlyMap<string, NameKind> {
  const byForm = groupByForm(names);
  const scores = new Map<string, Map<NameKind, number>>();
  for (const [form, same] of byForm) scores.set(form, scoreOf(same, sentences, options));
  addFullerForms(byForm, scores, options);
  return new Map([...scores].map(([form, score]) => [form, best(score)]));
}

function groupByForm(names: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const name of names) {
    const group = groups.get(name.text);
    if (group === undefined) groups.set(name.text, [name]);
    else group.push(name);
  }
  return groups;
}

function scoreOf(
  same: readonly Candidate[],
  sentences: readonly SentenceTokens[],
  options: NameOptions,
): Map<NameKind, number> {
  const [first] = same;
  if (first === undefined) return new Map();
  const fixed: Vote | undefined =
    first.kind === undefined ? undefined : { kind: first.kind, weight: 20 };
  const score = new Map(tally([fixed, ...formRules.map((rule) => rule(first, options))]));
  for (const rule of contextRules) {
    const votes = same.flatMap(
      (name) => rule(name, sentences[name.sentence]?.tokens ?? [], options) ?? [],
    );
    if (votes.length === 0) continue;
    for (const [kind, weight] of tally(votes)) {
      const most = votes.reduce(
        (so, vote) => (vote.kind === kind ? Math.max(so, Math.abs(vote.weight)) : so),
        0,
      );
      const capped = Math.sign(weight) * Math.min(Math.abs(weight), most * REPEATS);
      score.set(kind, (score.get(kind) ?? 0) + capped);
    }
  }
  return score;
}

/** A full form passes its kind on to its parts when it is itself sure of it. */
const SOLID = 3;

/** Votes for the parts of a full form: more than the gazetteer's for a single word. */
const LAST_WORD = 6;
const FIRST_WORD = 4;

/** A surname is a person's, and the last word of a body's name that body's, when the full form stands in the article. */
function addFullerForms(
  byForm: ReadonlyMap<string, readonly Candidate[]>,
  scores: ReadonlyMap<string, Map<NameKind, number>>,
  options: NameOptions,
): void {
  const lastWords = new Map<string, NameKind>();
  const firstWords = new Map<string, NameKind>();
  for (const [form, [name]] of byForm) {
    const score = scores.get(form) ?? new Map<NameKind, number>();
    const kind = best(score);
    if (name === undefined || name.words.length < 2 || (score.get(kind) ?? 0) < SOLID) continue;
    if (kind !== 'person' && kind !== 'body') continue;
    const words = name.words.filter((word) => !NAME_ENDINGS.has(word));
    for (let i = 1; i < words.length; i++) {
      const tail = words.slice(i).join(' ');
      if (lastWords.get(tail) !== 'person') lastWords.set(tail, kind);
    }
    const [start] = words;
    if (start !== undefined && firstWords.get(start) !== 'person') firstWords.set(start, kind);
  }
  for (const [form, [name]] of byForm) {
    const score = scores.get(form);
    if (name === undefined || score === undefined) continue;
    const key = name.words.join(' ');
    const asLast = lastWords.get(key);
    const asFirst = firstWords.get(key);
    // "Bank of Lyon" makes no body of Lyon; a person called Lyon is stronger.
    if (asLast !== undefined && (asLast === 'person' || !options.places(form)))
      score.set(asLast, (score.get(asLast) ?? 0) + LAST_WORD);
    else if (asFirst !== undefined && !options.places(form))
      score.set(asFirst, (score.get(asFirst) ?? 0) + FIRST_WORD);
  }
}

/** The kind with the highest score; a name that nothing explains is `other`. */
function best(score: ReadonlyMap<NameKind, number>): NameKind {
  let found: NameKind = 'other';
  let most = 1;
  for (const kind of ORDER) {
    const weight = score.get(kind) ?? 0;
    if (weight > most) [found, most] = [kind, weight];
  }
  return found;
}
