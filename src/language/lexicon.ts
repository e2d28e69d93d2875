import { z } from 'zod';
import { createDescribingNouns, type DescribingNouns } from './describing-nouns.ts';
import { createNarrower } from './narrower.ts';
import { createPhraseFinder, type FindPhrases, type PhraseData } from './phrases.ts';
import { stem } from './stem.ts';

const words = z.array(z.string().min(1));

/** The form of config/lexicon.yaml: general English vocabulary, nothing of one story. */
export const LexiconData = z.strictObject({
  synonyms: z.array(words.min(2)),
  light: words,
  lightVerbs: words,
  roles: z.record(z.string(), words),
  exclusiveRoles: z.array(z.tuple([z.string(), z.string()])),
  bodyParts: words,
  events: words,
  fates: z.record(z.string(), words),
  kinds: z.record(z.string(), words),
});
export type LexiconData = z.infer<typeof LexiconData>;

/** The vocabulary made ready for look-up; words are compared by their stems. */
export interface Lexicon extends DescribingNouns {
  /** Stems that tell of the same as a word: its own with 1, its synonyms' and narrower kinds' with less. */
  readonly related: (word: string) => ReadonlyMap<string, number>;
  /** The same for a stem. */
  readonly relatedStems: (stem: string) => ReadonlyMap<string, number>;
  /** Sayings of several words, with the plain words for them. */
  readonly findPhrases: FindPhrases;
  /** Whether a question's word only names the kind of answer ("number of", "people"). */
  readonly isLight: (word: string) => boolean;
  /** Whether a verb says next to nothing of its own ("were held"). */
  readonly isLightVerb: (lemma: string) => boolean;
  /** Whether a noun names an occasion. */
  readonly isEvent: (word: string) => boolean;
  readonly isBodyPart: (word: string) => boolean;
  /** What a word says befell people who are counted: "dead" for "killed" and for "fatalities". */
  readonly fateOf: (word: string) => string | undefined;
  /** The general heads that a description of a person falls under ("special envoy of X" → envoy). */
  readonly roleHeads: (description: string) => readonly string[];
  /** Pairs of words that cannot both describe one person at one time. */
  readonly exclusiveRoles: readonly (readonly [string, string])[];
}

/** A synonym is nearly as good as the word itself; a match by it should lose against the word. */
const SYNONYM_QUALITY = 0.85;
/** "The hatchback" for "the car": one of the kind asked for, and perhaps not the one meant. */
const KIND_QUALITY = 0.8;

/** `titles` are words of office, rank and kin, in lower case. */
export function createLexicon(
  data: LexiconData,
  phrases: PhraseData = { phrases: {} },
  titles: ReadonlySet<string> = new Set(),
): Lexicon {
  const groups = new Map<string, Set<string>>();
  for (const group of data.synonyms) {
    const stems = group.filter((word) => !word.includes(' ')).map(stem);
    for (const one of stems) {
      const mates = groups.get(one) ?? new Set<string>();
      for (const mate of stems) mates.add(mate);
      groups.set(one, mates);
    }
  }
  const light = new Set(data.light.map(stem));
  const lightVerbs = new Set(data.lightVerbs);
  const events = new Set(data.events.map(stem));
  const bodyParts = new Set(data.bodyParts.map(stem));
  const roles = roleTable(data.roles);
  const fates = fateTable(data.fates);
  const narrower = createNarrower(data.kinds);

  function relatedStems(own: string): ReadonlyMap<string, number> {
    const found = new Map([...(groups.get(own) ?? [])].map((mate) => [mate, SYNONYM_QUALITY]));
    for (const kind of narrower(own)) if (!found.has(kind)) found.set(kind, KIND_QUALITY);
    return found.set(own, 1);
  }

  return {
    ...createDescribingNouns(titles),
    related: (word) => relatedStems(stem(word)),
    relatedStems,
    findPhrases: createPhraseFinder(phrases),
    isLight: (word) => light.has(stem(word)),
    isLightVerb: (lemma) => lightVerbs.has(lemma),
    isEvent: (word) => events.has(stem(word)),
    isBodyPart: (word) => bodyParts.has(stem(word)),
    fateOf: (word) => fates.get(word) ?? fates.get(stem(word)),
    roleHeads: (description) => headsOf(description, roles),
    exclusiveRoles: data.exclusiveRoles,
  };
}

/** By stem; a word in -ing by itself, since "missing" is a state and "missed" none. */
function fateTable(fates: LexiconData['fates']): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fates).flatMap(([fate, of]) =>
      of.map((word) => [word.endsWith('ing') ? word : stem(word), fate] as const),
    ),
  );
}

/** A description of people as it stands between spaces, and the general head it falls under. */
interface Role {
  readonly head: string;
  /** " special envoy": the phrase after a space. */
  readonly needle: string;
  /** The same in singular or plural, up to the next space. */
  readonly pattern: RegExp;
}

/** Every role phrase with its general head, longest phrases first so that they win. */
function roleTable(roles: LexiconData['roles']): readonly Role[] {
  return Object.entries(roles)
    .flatMap(([head, narrower]) =>
      [head, ...narrower].map((phrase) => ({ head, needle: ` ${lettersOf(phrase)}` })),
    )
    .toSorted((a, b) => b.needle.length - a.needle.length)
    .map(({ head, needle }) => ({ head, needle, pattern: new RegExp(`${needle}(?:s|es)? `) }));
}

function headsOf(description: string, roles: readonly Role[]): readonly string[] {
  let rest = ` ${lettersOf(description.toLowerCase())} `;
  const heads = new Set<string>();
  for (const { head, needle, pattern } of roles) {
    // A plain search is much cheaper, and nearly all of the phrases are not there.
    if (!rest.includes(needle)) continue;
    const at = rest.search(pattern);
    if (at < 0) continue;
    heads.add(head);
    rest = `${rest.slice(0, at)} ${rest.slice(at + needle.length)}`;
  }
  return [...heads];
}

function lettersOf(text: string): string {
  return text.replace(/[^a-z]+/g, ' ');
}
