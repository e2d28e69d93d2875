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
  readonly bySurname: ReadonlyMap<string, Bearers>;
  readonly byOtherName: ReadonlyMap<string, Bearers>;
}

/** The bearers of one name in the order of the text, and the one among them who is named most. */
interface Bearers {
  readonly mentions: readonly FullMention[];
  readonly mostNamed: FullMention | undefined;
}

/** Sorts an article's full names, given in order, by surname and by every other name. */
export function articlePeople(mentions: readonly FullMention[]): ArticlePeople {
  const bySurname = new Map<string, FullMention[]>();
  const byOtherName = new Map<string, FullMention[]>();
  for (const mention of mentions) {
    const { surnameKey, given, words } = mention.name;
    const last = variantKey(words.at(-1) ?? '');
    for (const key of new Set([surnameKey, last])) push(bySurname, key, mention);
    for (const key of new Set(given.filter((word) => word.length > 1).map(variantKey))) {
      push(byOtherName, key, mention);
    }
  }
  return { bySurname: ready(bySurname), byOtherName: ready(byOtherName) };
}

function ready(lists: ReadonlyMap<string, readonly FullMention[]>): ReadonlyMap<string, Bearers> {
  return new Map(
    [...lists].map(([key, mentions]) => [key, { mentions, mostNamed: mostNamed(mentions) }]),
  );
}

/**
 * The person that a bare name means in its article: of the people with that surname (else with that
 * given name) the one named last before it, else the one named most. A title's gender decides
 * first, then a surname spelt the same before a variant of it.
 */
export function whoIsMeant(
  name: PersonName,
  start: number,
  gender: Gender,
  people: ArticlePeople,
  data: NameData,
): number | undefined {
  const own = name.words.at(-1) ?? '';
  const last = variantKey(own);
  const bearers =
    people.bySurname.get(name.surnameKey) ??
    people.bySurname.get(last) ??
    people.byOtherName.get(last);
  if (bearers === undefined) return undefined;
  const fits = (one: FullMention): boolean => fitsGender(one.name, gender, data);
  const same = (one: FullMention): boolean => fits(one) && one.name.words.includes(own);
  const before = endBefore(bearers.mentions, start);
  const meant =
    lastOf(bearers.mentions, before, same) ??
    lastOf(bearers.mentions, before, fits) ??
    [bearers.mostNamed, ...bearers.mentions].find((one) => one !== undefined && fits(one));
  return meant?.person;
}

/** How many of the mentions, which are in order, start before an offset. */
function endBefore(mentions: readonly FullMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Namesakes that are looked at backwards from a bare name. */
const LOOK_BACK = 50;

function lastOf(
  mentions: readonly FullMention[],
  end: number,
  fits: (one: FullMention) => boolean,
): FullMention | undefined {
  return mentions.slice(Math.max(0, end - LOOK_BACK), end).findLast(fits);
}

function fitsGender({ given }: PersonName, gender: Gender, data: NameData): boolean {
  const own = data.givenNames.get(given[0] ?? '') ?? 'u';
  return gender === 'u' || own === 'u' || own === gender;
}

function mostNamed(mentions: readonly FullMention[]): FullMention | undefined {
  const counts = new Map<number, number>();
  for (const { person } of mentions) counts.set(person, (counts.get(person) ?? 0) + 1);
  let best: FullMention | undefined;
  for (const mention of mentions) {
    const most = best === undefined ? 0 : (counts.get(best.person) ?? 0);
    if ((counts.get(mention.person) ?? 0) > most) best = mention;
  }
  return best;
}
