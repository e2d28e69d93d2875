import type { Claim } from '../../claims/claim.ts';
import type { NameData } from '../../language/names/data.ts';
import { matchName } from '../../language/names/match-name.ts';
import { nearestNames } from '../../language/names/nearest-names.ts';
import type { Gazetteer } from '../../language/places/gazetteer.ts';
import { rememberedTexts } from '../../language/remembered.ts';
import { inSlices } from '../../language/slices.ts';
import { openIndex } from '../../search/index-bytes.ts';
import type { PassageIndex } from '../../search/passage-index.ts';
import { type CompleteWords, makingCompletions } from '../completions.ts';
import type { Evidence } from '../evidence.ts';
import { placeKeysOf } from '../keys.ts';
import type { Library } from '../library.ts';
import { valueKeys } from '../value-keys.ts';
import { findingSentences } from './find-sentences.ts';
import { descriptionList, facetList, keyList, ownerList, valueList } from './list-names.ts';
import { openNames } from './name-tables.ts';
import { openSentences } from './open-sentences.ts';
import { openStrings } from './string-table.ts';
import type { Facts, Tables } from './tables.ts';

/** Words whose names are remembered; a word like "Inc" may have thousands. */
const REMEMBERED = 500;

/** What a library needs besides its tables. */
export interface Means {
  readonly gazetteer: Gazetteer;
  readonly names: NameData;
}

/** A library over tables, ready at once: what is asked for is unpacked when it is asked for. */
export function openTables(tables: Tables, { gazetteer, names }: Means): Library {
  const { facts, lists, isWord, texts } = tables;
  const strings = openStrings(tables.strings);
  const total = tables.headings.length;
  const sentenceAt = openSentences(tables, strings, gazetteer.byId);
  const find = findingSentences((name) => listNamed(keyList(name)), total);
  const numberOf = numberingPassages(tables);
  const articleOf = new Map(facts.sources.map(({ id }, i) => [id, i]));
  const theme = new Set(facts.theme);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  // A question asks for its words several times, and people ask for the same names.
  const namesMeant = rememberedTexts(REMEMBERED, (words) =>
    matchName(words, nameIndex, names).map(({ entity, quality }) => ({
      entity: entity.id,
      kind: entity.kind,
      name: entity.name,
      quality,
    })),
  );
  const facets = new Map<Claim['facet'], Uint8Array>();
  let index: Promise<PassageIndex> | undefined;
  let completing: Promise<CompleteWords> | undefined;
  const nameIndex = openNames(tables.names, facts.names);

  function listNamed(name: string): Uint32Array | undefined {
    const number = strings.find(name);
    if (number === undefined) return undefined;
    return lists.sentences.subarray(lists.starts[number], lists.starts[number + 1]);
  }
  /** 1 for each sentence with a claim of a kind. */
  function having(facet: Claim['facet']): Uint8Array {
    const known = facets.get(facet);
    if (known !== undefined) return known;
    const has = new Uint8Array(total);
    for (const number of listNamed(facetList(facet)) ?? []) has[number] = 1;
    facets.set(facet, has);
    return has;
  }
  function sentencesIn(name: string): readonly Evidence[] {
    return Array.from(listNamed(name) ?? [], sentenceAt);
  }
  /** The first sentences of any of the lists, each once. */
  function firstOf(listNames: readonly string[], limit: number): readonly Evidence[] {
    const found = new Set<number>();
    for (const name of listNames) {
      for (const number of listNamed(name) ?? []) {
        if (found.size >= limit) return Array.from(found, sentenceAt);
        found.add(number);
      }
    }
    return Array.from(found, sentenceAt);
  }

  return {
    coverage: facts.coverage,
    problems: facts.problems,
    sources: async () => facts.sources,
    text: async (article) => {
      const number = articleOf.get(article);
      if (number === undefined) return undefined;
      return decoder.decode(texts.read(texts.starts[number] ?? 0, texts.starts[number + 1] ?? 0));
    },
    search: async (query, limit) => {
      index ??= openIndex(tables.index);
      return (await (await index).search(query, { limit })).flatMap(({ id, score, terms }) => {
        const number = numberOf(id);
        return number === undefined ? [] : [{ evidence: sentenceAt(number), score, terms }];
      });
    },
    withKeys: async (keys, limit, facet) =>
      find.all(keys, limit, facet === undefined ? undefined : having(facet)).map(sentenceAt),
    about: async (entity, facet) => sentencesIn(ownerList(facet, entity)),
    describing: async (beginnings, keys, limit) => {
      const among = new Set(
        beginnings.flatMap((one) => Array.from(listNamed(descriptionList(one)) ?? [])),
      );
      const chosen = among.size <= limit ? among : find.among(keys, limit, among);
      return Array.from(chosen)
        .toSorted((a, b) => a - b)
        .map(sentenceAt);
    },
    claiming: async (facet) => sentencesIn(facetList(facet)),
    nameOf: async (entity) => facts.names[entity]?.name ?? '',
    matchNames: async (words) => namesMeant(words),
    nearestNames: async (words, limit) => nearestNames(words, nameIndex, limit),
    complete: async (typed, limit) => {
      completing ??= inSlices(makingCompletions([...formsOf(facts.names), ...facts.topics]));
      return (await completing)(typed, limit);
    },
    prominentNames: async (kind, limit) =>
      facts.names
        .filter((name) => name.kind === kind)
        .toSorted((a, b) => b.mentioned - a.mentioned || a.id - b.id)
        .slice(0, limit)
        .map(({ name }) => name),
    placeKeys: async (word, isWhere) => placeKeysOf(word, gazetteer, isWhere),
    frequency: async (key) => listNamed(keyList(key))?.length ?? 0,
    isWord: async (word) => isWord[strings.find(word) ?? -1] === 1,
    withValues: async (claims, limit) =>
      firstOf([...new Set(claims.flatMap(valueKeys))].map(valueList), limit),
    withKinds: async (kinds, limit) => firstOf(kinds.map(valueList), limit),
    theme: async () => theme,
  };
}

/** Every form leads to the fullest one. */
function formsOf(names: Facts['names']) {
  return names.flatMap(({ name, forms, mentioned }) =>
    forms.map((form) => ({ shown: name, form, mentions: mentioned })),
  );
}

/** Number of the sentence of a passage's id: an article's sentences stand together, in order. */
function numberingPassages({
  facts,
  sentences,
  headings,
}: Tables): (id: string) => number | undefined {
  const firstOf = new Map<string, number>();
  let last = -1;
  for (let number = 0; number < headings.length; number += 1) {
    const article = sentences[number * 4] ?? 0;
    if (article !== last) firstOf.set(facts.sources[article]?.id ?? '', number);
    last = article;
  }
  return (id) => {
    const at = id.lastIndexOf('#');
    const first = firstOf.get(id.slice(0, at));
    return first === undefined ? undefined : first + Number(id.slice(at + 1));
  };
}
