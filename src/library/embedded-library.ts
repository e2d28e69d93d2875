import type { Article, Problem } from '../articles/article.ts';
import { completeNames } from '../language/names/complete-names.ts';
import type { NameData } from '../language/names/data.ts';
import { matchName } from '../language/names/match-name.ts';
import type { Entity } from '../language/names/name.ts';
import { nearestNames } from '../language/names/nearest-names.ts';
import type { Gazetteer } from '../language/places/gazetteer.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { Evidence } from './evidence.ts';
import { placeKeysOf } from './keys.ts';
import type { Coverage, Library, SourceEntry } from './library.ts';
import { makePostingLists } from './posting-lists.ts';
import { themeOf } from './theme.ts';
import { byValue, valueKeys } from './value-keys.ts';

/** Everything that was derived from a collection. */
export interface Derived {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Number of the origin of each article. */
  readonly origins: readonly number[];
  readonly evidence: readonly Evidence[];
  readonly entities: readonly Entity[];
  readonly index: PassageIndex;
  readonly gazetteer: Gazetteer;
  readonly names: NameData;
}

/** A library that lives in this process's memory. */
export function embeddedLibrary(derived: Derived): Library {
  const { articles, evidence, entities, index, gazetteer, names } = derived;
  const postings = makePostingLists(evidence);
  const byPassage = new Map(evidence.map((one) => [one.id, one]));
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const byEntity = new Map(entities.map((entity) => [entity.id, entity]));
  const claiming = { role: withClaims(evidence, 'role'), said: withClaims(evidence, 'said') };
  const owners = { role: byOwner(claiming.role, 'role'), said: byOwner(claiming.said, 'said') };
  const lowerCase = lowerCaseWords(evidence);
  const valued = byValue(evidence);
  const theme = themeOf(evidence);
  const sources = articles.map((article, i) => sourceEntry(article, derived.origins[i] ?? i + 1));

  return {
    coverage: coverageOf(articles, derived.origins, evidence.length),
    problems: derived.problems,
    sources: async () => sources,
    text: async (article) => byArticle.get(article)?.text,
    search: async (query, limit) =>
      (await index.search(query, { limit })).flatMap(({ id, score, terms }) => {
        const found = byPassage.get(id);
        return found === undefined ? [] : [{ evidence: found, score, terms }];
      }),
    withKeys: async (keys, limit) => postings.find(keys, limit).flatMap((at) => evidence[at] ?? []),
    about: async (entity, facet) => owners[facet].get(entity) ?? [],
    claiming: async (facet) => claiming[facet],
    nameOf: async (entity) => byEntity.get(entity)?.name ?? '',
    matchNames: async (words) =>
      matchName(words, entities, names).map(({ entity, quality }) => ({
        entity: entity.id,
        kind: entity.kind,
        name: entity.name,
        quality,
      })),
    nearestNames: async (words, limit) => nearestNames(words, entities, limit),
    completeNames: async (prefix, limit) => completeNames(prefix, entities, limit),
    prominentNames: async (kind, limit) =>
      entities
        .filter((entity) => entity.kind === kind)
        .toSorted((a, b) => b.mentions.length - a.mentions.length || a.id - b.id)
        .slice(0, limit)
        .map(({ name }) => name),
    placeKeys: async (word) => placeKeysOf(word, gazetteer),
    frequency: async (key) => postings.frequency(key),
    isWord: async (word) => lowerCase.has(word),
    withValues: async (claims, limit) => {
      const keys = new Set(claims.flatMap(valueKeys));
      return firstOf([...keys], limit);
    },
    withKinds: async (kinds, limit) => firstOf(kinds, limit),
    theme: async () => theme,
  };

  /** The first sentences with any of the keys, each once. */
  function firstOf(keys: readonly string[], limit: number): readonly Evidence[] {
    const found = new Set<Evidence>();
    for (const key of keys) {
      for (const one of valued.get(key) ?? []) {
        if (found.size >= limit) return [...found];
        found.add(one);
      }
    }
    return [...found];
  }
}

function withClaims(evidence: readonly Evidence[], facet: 'role' | 'said'): readonly Evidence[] {
  return evidence.filter(({ claims }) => claims.some(({ claim }) => claim.facet === facet));
}

function byOwner(
  evidence: readonly Evidence[],
  facet: 'role' | 'said',
): ReadonlyMap<number, readonly Evidence[]> {
  const owners = new Map<number, Evidence[]>();
  for (const one of evidence) {
    const own = new Set(
      one.claims.flatMap(({ claim, entity }) =>
        claim.facet === facet && entity !== undefined ? [entity] : [],
      ),
    );
    for (const entity of own) owners.set(entity, [...(owners.get(entity) ?? []), one]);
  }
  return owners;
}

function lowerCaseWords(evidence: readonly Evidence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of evidence)
    for (const { text, lower } of tokens) if (text === lower) words.add(lower);
  return words;
}

function sourceEntry(article: Article, origin: number): SourceEntry {
  const { id, title, publisher, author, published, url } = article;
  return {
    id,
    title: title.text,
    titleStated: title.stated,
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    origin,
  };
}

function coverageOf(
  articles: readonly Article[],
  origins: readonly number[],
  passages: number,
): Coverage {
  const newest = articles
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1);
  return {
    articles: articles.length,
    origins: new Set(origins).size,
    passages,
    ...(newest === undefined ? {} : { newest }),
  };
}
