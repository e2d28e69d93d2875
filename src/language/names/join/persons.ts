import { remembered } from '../../remembered.ts';
import type { Slices } from '../../slices.ts';
import type { NameData } from '../data.ts';
import { titleGender } from '../gender.ts';
import type { NameMention } from '../name.ts';
import { type PersonName, readPersonName } from '../person-name.ts';
import { variantKey } from '../variant-key.ts';
import { articlePeople, type FullMention, whoIsMeant } from './bare-names.ts';
import { joinFullNames } from './full-names.ts';
import { push } from './groups.ts';
import { joinMisspeltGiven } from './misspelt-given.ts';
import { joinMisspelt } from './misspelt-names.ts';

/** Articles looked at in one go. */
const SLICE = 25;

/** A mention's place in the input: article and index there. */
export interface MentionAt {
  readonly document: number;
  readonly mention: number;
}

/** Mentions of one person each, and those that no full name explains. */
export interface JoinedPersons {
  readonly people: readonly (readonly MentionAt[])[];
  readonly unresolved: readonly MentionAt[];
}

interface Read extends MentionAt {
  readonly name: PersonName;
  readonly source: NameMention;
}

/**
 * Gives every mention of a person to a person with a full name, within the article first, then over
 * the collection when exactly one person fits. `isPerson` decides which mentions are people's;
 * `mayBePerson` are single words of unknown kind that count only as a surname of the same article.
 */
export function* joiningPersons(
  articles: readonly (readonly NameMention[])[],
  isPerson: (mention: NameMention) => boolean,
  data: NameData,
): Slices<JoinedPersons> {
  const read: (readonly Read[])[] = [];
  for (const [document, mentions] of articles.entries()) {
    if (document % SLICE === 0) yield;
    read.push(readMentions(mentions, document, data));
  }
  const full = read.flat().filter(({ name, source }) => name.given.length > 0 && isPerson(source));
  yield;
  const ids = idsOfFullNames(full);
  yield;
  const groups = joinFullNames(ids.names, data);
  yield;
  const articlesOf = (name: number): ReadonlySet<number> => ids.articles[name] ?? new Set();
  joinMisspelt(ids.names, articlesOf, groups);
  joinMisspeltGiven(ids.names, articlesOf, groups);
  yield;
  const personOf = (one: Read): number => groups.find(ids.byKey.get(keyOf(one.name)) ?? 0);
  const collection = bySurname(full, personOf);

  const people = new Map<number, MentionAt[]>();
  const unresolved: MentionAt[] = [];
  for (const [document, mentions] of read.entries()) {
    if (document % SLICE === 0) yield;
    const fulls = mentions
      .filter(({ name, source }) => name.given.length > 0 && isPerson(source))
      .map(
        (one): FullMention => ({ person: personOf(one), name: one.name, start: one.source.start }),
      );
    const inArticle = articlePeople(fulls);
    const surnames = new Set(mentions.map(({ name }) => name.surnameKey));
    for (const one of mentions) {
      const { mention, name, source } = one;
      const single = name.given.length === 0;
      if (!isPerson(source) && !(source.kind === 'other' && single)) continue;
      const person = single
        ? (whoIsMeant(name, source.start, titleGender(source.titleText, data), inArticle, data) ??
          onlyBearer(name, surnames, collection, isPerson(source)))
        : personOf(one);
      if (person !== undefined) push(people, person, { document, mention });
      else if (isPerson(source)) unresolved.push({ document, mention });
    }
  }
  return { people: [...people.values()], unresolved };
}

/** Names of a collection of 100,000 passages. */
const REMEMBERED = 200_000;
const personNameOf = remembered(REMEMBERED, readPersonName);

function readMentions(
  mentions: readonly NameMention[],
  document: number,
  data: NameData,
): readonly Read[] {
  return mentions.flatMap((source, mention) => {
    if (source.kind !== 'person' && source.kind !== 'other') return [];
    const name = personNameOf(source.text, data);
    return name.words.length === 0 ? [] : [{ document, mention, name, source }];
  });
}

function keyOf(name: PersonName): string {
  return `${name.given.join(' ')}|${name.surname}|${name.suffix ?? ''}`;
}

function idsOfFullNames(full: readonly Read[]): {
  readonly names: readonly PersonName[];
  readonly byKey: ReadonlyMap<string, number>;
  /** The articles that each name stands in. */
  readonly articles: readonly ReadonlySet<number>[];
} {
  const byKey = new Map<string, number>();
  const names: PersonName[] = [];
  const articles: Set<number>[] = [];
  for (const { name, document } of full) {
    const key = keyOf(name);
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, names.length);
      names.push(name);
      articles.push(new Set([document]));
    } else articles[known]?.add(document);
  }
  return { names, byKey, articles };
}

interface Bearers {
  readonly bySurname: ReadonlyMap<string, ReadonlySet<number>>;
  readonly byGiven: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** Who of the whole collection bears a surname or a given name. */
function bySurname(full: readonly Read[], personOf: (one: Read) => number): Bearers {
  const surnames = new Map<string, Set<number>>();
  const givens = new Map<string, Map<number, string>>();
  for (const one of full) {
    const person = personOf(one);
    const { surnameKey, given } = one.name;
    surnames.set(surnameKey, (surnames.get(surnameKey) ?? new Set<number>()).add(person));
    const key = variantKey(given[0] ?? '');
    givens.set(key, (givens.get(key) ?? new Map<number, string>()).set(person, surnameKey));
  }
  return { bySurname: surnames, byGiven: givens };
}

/** The only person of the collection a bare name fits; by given name only where the article has the surname as well. */
function onlyBearer(
  name: PersonName,
  surnames: ReadonlySet<string>,
  { bySurname: bearers, byGiven }: Bearers,
  certain: boolean,
): number | undefined {
  const people = bearers.get(name.surnameKey);
  if (people !== undefined) return people.size === 1 ? [...people][0] : undefined;
  if (!certain) return undefined;
  const called = [...(byGiven.get(name.surnameKey) ?? [])].filter(([, surname]) =>
    surnames.has(surname),
  );
  return called.length === 1 ? called[0]?.[0] : undefined;
}
