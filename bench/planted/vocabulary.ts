import type { Random } from '../random.ts';
import type { PersonFact, PlaceFact, VenueFact } from './fact.ts';

/** Cities of the gazetteer with what they lie in: a state where English papers name one, and the country. */
export const CITIES: readonly (readonly [city: string, ...within: string[]])[] = [
  ['Porto', 'Portugal'],
  ['Gdansk', 'Poland'],
  ['Zagreb', 'Croatia'],
  ['Bergen', 'Norway'],
  ['Tampere', 'Finland'],
  ['Montevideo', 'Uruguay'],
  ['Nairobi', 'Kenya'],
  ['Dakar', 'Senegal'],
  ['Hanoi', 'Vietnam'],
  ['Osaka', 'Japan'],
  ['Antwerp', 'Belgium'],
  ['Seville', 'Spain'],
  ['Bologna', 'Italy'],
  ['Bremen', 'Germany'],
  ['Grenoble', 'France'],
  ['Salzburg', 'Austria'],
  ['Tulsa', 'Oklahoma'],
  ['Omaha', 'Nebraska'],
  ['Tucson', 'Arizona'],
  ['Milwaukee', 'Wisconsin'],
  ['Calgary', 'Alberta'],
  ['Winnipeg', 'Manitoba'],
  ['Adelaide', 'South Australia'],
  ['Wroclaw', 'Poland'],
  ['Ljubljana', 'Slovenia'],
  ['Tallinn', 'Estonia'],
];

const FIRST =
  'Marta Tomas Ines Pavel Greta Samuel Leila Andre Nadia Oscar Yusuf Clara Henrik Priya Daniel Rosa Malik Hannah Viktor Elena Jonas Amara Stefan Lucia'.split(
    ' ',
  );
const LAST =
  'Lindqvist Okoro Valdor Halden Petrescu Mbeki Tanaka Ferreira Nowak Castellan Aydin Bergstrom Moreau Kaplan Dragic Osei Whitcombe Larsen Varga Quintero Sandoval Achterberg Ndiaye Kowalczyk'.split(
    ' ',
  );
const VENUE_NAMES =
  'Meridian Lakeside Kingsway Belvedere Alderman Corinthia Northgate Waverley Rosewood Castellane Bridgewater Orchard'.split(
    ' ',
  );

/** What a story is peopled with; nothing comes twice. */
export interface Vocabulary {
  readonly city: () => PlaceFact;
  readonly person: () => PersonFact;
  /** "the Meridian Hotel"; the kinds are those that the occasion may be held in. */
  readonly venue: (kinds: readonly string[]) => VenueFact;
}

/** The vocabulary of one story, without names that it has already. */
export function vocabularyOf(random: Random, used: readonly string[] = []): Vocabulary {
  const take = <T extends string | readonly string[]>(list: readonly T[]): (() => T) => {
    const left = random.shuffle(list).filter((one) => !isUsed(one));
    return () => {
      const one = left.pop();
      if (one === undefined) throw new RangeError('the vocabulary is used up');
      return one;
    };
  };
  function isUsed(name: string | readonly string[]): boolean {
    return used.includes(typeof name === 'string' ? name : (name[0] ?? ''));
  }
  const [city, first, last, venue] = [take(CITIES), take(FIRST), take(LAST), take(VENUE_NAMES)];
  return {
    city: () => {
      const [name, ...within] = city();
      return { kind: 'place', name, within };
    },
    person: () => ({ kind: 'person', first: first(), last: last() }),
    venue: (kinds) => ({ kind: 'venue', name: `the ${venue()} ${random.pick(kinds)}` }),
  };
}

/** A word that no change touches. */
export function word(text: string): { readonly kind: 'word'; readonly text: string } {
  return { kind: 'word', text };
}

/** The day that lies `days` after one, `YYYY-MM-DD`; before it where negative. */
export function dayAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** A day of winter or spring, when no clock is on summer time in any zone that is used. */
export function publicationDay(random: Random): string {
  return dayAfter(`${random.int(2024, 2031)}-01-12`, random.int(0, 45));
}
