import type { Gender, NameData } from '../data.ts';
import type { PersonName } from '../person-name.ts';
import { variantKey } from '../variant-key.ts';
import { push } from './groups.ts';

/** A full name where it stands in an article. */
export interface FullMention {
  readonly person: number;
  readonly name: PersonName;
  readonly start: number;
}

/** The people that an article names in full, to be found by one of their names. */
export interface ArticlePeople {
  readonly bySurname: ReadonlyMap<string, readonly FullMention[]>;
  readonly byOtherName: ReadonlyMap<string, readonly FullMention[]>;
}

/** Sorts an article's full names by surname and by every other name. */
export function articlePeople(mentions: readonly FullMention[]): ArticlePeople {
  const bySurname = new Map<string, FullMention[]>();
  const byOtherName = new Map<string, FullMention[]>();
  for (const mention of mentions) {
    const { surnameKey, given, words } = mention.name;
    const last = variantKey(words.at(-1) ?? '');
    for (const key of new Set([surnameKey, last])) push(bySurname, key, mention);
    for (const key of new Set(given.filter((word) => word.length > 1).map(variantKey)))
      push(byOtherName, key, mention);
  }
  return { bySurname, byOtherName };
}

/**
 * The person that a bare name means in its article: of the people with that surname (else with that
 * given name) the one named last before it, else the one named most. A title's gender decides first.
 */
export function whoIsMeant(
  name: PersonName,
  start: number,
  gender: Gender,
  people: ArticlePeople,
  data: NameData,
): number | undefined {
  const last = variantKey(name.words.at(-1) ?? '');
  const bearers =
    people.bySurname.get(name.surnameKey) ??
    people.bySurname.get(last) ??
    people.byOtherName.get(last) ??
    [];
  const fitting = bearers.filter((bearer) => fitsGender(bearer.name, gender, data));
  // A surname spelt the same comes before a variant of it.
  const exact = fitting.filter((bearer) => bearer.name.words.includes(name.words.at(-1) ?? ''));
  const pool = exact.length > 0 ? exact : fitting;
  const before = pool.filter((bearer) => bearer.start < start).at(-1);
  return before?.person ?? mostNamed(pool);
}

function fitsGender({ given }: PersonName, gender: Gender, data: NameData): boolean {
  const own = data.givenNames.get(given[0] ?? '') ?? 'u';
  return gender === 'u' || own === 'u' || own === gender;
}

function mostNamed(mentions: readonly FullMention[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { person } of mentions) counts.set(person, (counts.get(person) ?? 0) + 1);
  let best: number | undefined;
  for (const [person, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = person;
  }
  return best;
}
