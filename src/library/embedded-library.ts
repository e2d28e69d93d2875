import type { Article, Problem } from '../articles/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { NameData } from '../language/names/data.ts';
import { matchName } from '../language/names/match-name.ts';
import type { Entity } from '../language/names/name.ts';
import { indexingNames } from '../language/names/name-index.ts';
import { nearestNames } from '../language/names/nearest-names.ts';
import type { Gazetteer } from '../language/places/gazetteer.ts';
import type { Slices } from '../language/slices.ts';
import { revisionOf } from '../passages/revision.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { type Completable, makingCompletions } from './completions.ts';
import type { Evidence } from './evidence.ts';
import { placeKeysOf } from './keys.ts';
import type { Coverage, Library, SourceEntry } from './library.ts';
import { makingPostingLists } from './posting-lists.ts';
import { themeOf } from './theme.ts';
import { findingTopics } from './topics.ts';
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
  readonly lexicon: Lexicon;
}

/** A library that lives in this process's memory, made in slices. */
export function* makingLibrary(derived: Derived): Slices<Library> {
  const { articles, evidence, entities, index, gazetteer, names } = derived;
  const postings = yield* makingPostingLists(evidence);
  yield;
  const byPassage = new Map(evidence.map((one) => [one.id, one]));
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const byEntity = new Map(entities.map((entity) => [entity.id, entity]));
  const claiming = byFacet(evidence);
  yield;
  const owners = {
    role: byOwner(claiming.get('role') ?? [], 'role'),
    said: byOwner(claiming.get('said') ?? [], 'said'),
  };
  yield;
  const lowerCase = lowerCaseWords(evidence);
  yield;
  const topics = yield* findingTopics(evidence, derived.lexicon);
  yield;
  const complete = yield* makingCompletions([...formsOf(entities), ...topics]);
  yield;
  yield* indexingNames(entities);
  yield;
  const valued = byValue(evidence);
  yield;
  const theme = themeOf(evidence);
  yield;
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
    claiming: async (facet) => claiming.get(facet) ?? [],
    nameOf: async (entity) => byEntity.get(entity)?.name ?? '',
    matchNames: async (words) =>
      matchName(words, entities, names).map(({ entity, quality }) => ({
        entity: entity.id,
        kind: entity.kind,
        name: entity.name,
        quality,
      })),
    nearestNames: async (words, limit) => nearestNames(words, entities, limit),
    complete: async (typed, limit) => complete(typed, limit),
    prominentNames: async (kind, limit) =>
      entities
        .filter((entity) => entity.kind === kind)
        .toSorted((a, b) => b.mentions.length - a.mentions.length || a.id - b.id)
        .slice(0, limit)
        .map(({ name }) => name),
    placeKeys: async (word, isWhere) => placeKeysOf(word, gazetteer, isWhere),
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

/** Every form leads to the fullest one. */
function formsOf(entities: readonly Entity[]): readonly Completable[] {
  return entities.flatMap(({ name, forms, mentions }) =>
    [...forms].map((form) => ({ shown: name, form, mentions: mentions.length })),
  );
}

function byFacet(evidence: readonly Evidence[]): ReadonlyMap<Claim['facet'], readonly Evidence[]> {
  const found = new Map<Claim['facet'], Evidence[]>();
  for (const one of evidence) {
    for (const facet of new Set(one.claims.map(({ claim }) => claim.facet))) {
      const list = found.get(facet);
      if (list === undefined) found.set(facet, [one]);
      else list.push(one);
    }
  }
  return found;
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
    for (const entity of own) {
      const list = owners.get(entity);
      if (list === undefined) owners.set(entity, [one]);
      else list.push(one);
    }
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
  const revision = revisionOf(article);
  return {
    id,
    title: title.text,
    titleStated: title.stated,
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    origin,
    ...(revision === undefined ? {} : { revision }),
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
