import type { Title } from '../articles/article.ts';
import type { Claim } from '../claims/claim.ts';
import type { Reading, ReadSentence } from '../claims/reading.ts';
import { namesIn, wordsOf } from '../claims/words.ts';
import { fold } from '../language/fold.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { PronounLink } from '../language/names/resolve-pronouns.ts';
import type { Gazetteer } from '../language/places/gazetteer.ts';
import { tokenize } from '../language/tokens.ts';
import { demonymRoot, demonymRoots } from './demonyms.ts';
import type { Context, Evidence, Key, Keys, Occurrence, OwnedClaim } from './evidence.ts';
import { stateKeysOf, wordKeys } from './keys.ts';
import { answers } from './question-heading.ts';

/** What is known of an article's names once all articles were read. */
export interface Identities {
  /** Number of the entity that a name of this article belongs to, by the name's index. */
  readonly entityOf: readonly (number | undefined)[];
  /** Pronouns and descriptions that stand for a name. */
  readonly links: readonly PronounLink[];
}

/** What a match around a sentence is worth against one in it; the nearer, the more. */
const WEIGHTS = {
  before: [0.6, 0.45],
  after: [0.42],
  heading: 0.6,
  question: 0.85,
  headline: 0.5,
  topic: 0.45,
  article: 0.3,
} as const;
/** Sentences that tell what the article is about: its headline and lead. */
const LEAD = 3;
/** A line of a fact box speaks of what the other lines and the heading of the box speak of. */
const BOX_WEIGHT = 0.9;
/** Lines of one box, counted from one of them. */
const BOX_LINES = 12;

/** What a pronoun or description that stands for a name is worth against the name. */
const LINKED_QUALITY = 0.9;

/** Turns a reading and its claims into evidence, one a sentence, in order. */
export function makeEvidence(
  reading: Reading,
  claims: readonly Claim[],
  identities: Identities,
  { gazetteer, lexicon }: { readonly gazetteer: Gazetteer; readonly lexicon: Lexicon },
): readonly Evidence[] {
  const { article, blocks } = reading.document;
  const descriptions = claims.flatMap((claim): PronounLink[] =>
    claim.facet === 'role' && claim.rule === 'role-described-anew'
      ? [{ start: claim.start, end: claim.end, mention: claim.name }]
      : [],
  );
  const roots = demonymRoots(reading, identities.entityOf);
  const keys = reading.sentences.map((sentence) =>
    keysOf(reading, sentence, identities, gazetteer, lexicon, descriptions, roots),
  );
  const bodies = reading.sentences.map((sentence, i) =>
    isListed(sentence) ? bodyKeys(sentence, keys[i] ?? new Map()) : undefined,
  );
  const bySentence = new Map<number, OwnedClaim[]>();
  for (const claim of claims) {
    const list = bySentence.get(claim.sentence) ?? [];
    list.push(owned(claim, reading, identities));
    bySentence.set(claim.sentence, list);
  }
  const topic = union([headlineKeys(article.title, gazetteer), ...keys.slice(0, LEAD)]);
  const named = union(keys, (key) => !key.startsWith('w:'));
  const headline = keys[reading.sentences.findIndex(({ block }) => block.kind === 'title')];
  const firstOfBlock = new Map<number, number>();
  for (const sentence of reading.sentences) {
    if (!firstOfBlock.has(sentence.block.index))
      firstOfBlock.set(sentence.block.index, sentence.index);
  }

  return reading.sentences.map((sentence, i): Evidence => {
    const { block } = sentence;
    const label =
      block.label === undefined
        ? undefined
        : reading.document.text.slice(block.label.start, block.label.end);
    return {
      id: `${article.id}#${sentence.index}`,
      article: article.id,
      sentence: sentence.index,
      start: sentence.start,
      end: sentence.end,
      text: article.text.slice(sentence.start, sentence.end),
      heading: sentence.heading,
      label,
      tokens: sentence.tokens,
      clauses: sentence.clauses,
      phrases: sentence.phrases,
      claims: bySentence.get(sentence.index) ?? [],
      keys: keys[i] ?? new Map(),
      context: contextOf(i),
    };
  });

  function contextOf(i: number): readonly Context[] {
    const sentence = reading.sentences[i];
    if (sentence === undefined) return [];
    const around: Context[] = [];
    const add = (set: Keys | undefined, weight: number, isHeading = false) => {
      if (set !== undefined && set !== keys[i])
        around.push({ keys: set, weight, ...(isHeading ? { isHeading } : {}) });
    };
    const { kind, section, lead, label } = sentence.block;
    // What the next row of a table is about, this one is not.
    if (kind !== 'row' || label === undefined) {
      WEIGHTS.before.forEach((weight, back) => add(neighbour(i, -1 - back), weight));
      WEIGHTS.after.forEach((weight, ahead) => add(neighbour(i, 1 + ahead), weight));
    }
    if (label !== undefined) for (const sibling of siblings(i)) add(bodies[sibling], BOX_WEIGHT);
    for (const above of [...section, ...(lead === undefined ? [] : [lead])]) {
      const first = firstOfBlock.get(above);
      if (first !== undefined)
        add(keys[first], headingWeight(sentence, first), section.includes(above));
    }
    // A box without a heading of its own is about what the article is about.
    add(headline, label !== undefined && section.length === 0 ? BOX_WEIGHT : WEIGHTS.headline);
    add(topic, WEIGHTS.topic);
    add(named, WEIGHTS.article);
    return around;
  }

  /** "When do trains run again?": what stands right under a question answers it. */
  function headingWeight({ block, index }: ReadSentence, heading: number): number {
    if (block.label !== undefined) return BOX_WEIGHT;
    return answers(index, reading.sentences[heading]) ? WEIGHTS.question : WEIGHTS.heading;
  }

  /** The other labelled lines and list items that stand with a labelled line. */
  function siblings(i: number): readonly number[] {
    const found: number[] = [];
    for (const step of [-1, 1]) {
      for (
        let at = i + step;
        isListed(reading.sentences[at]) && Math.abs(at - i) <= BOX_LINES;
        at += step
      )
        found.push(at);
    }
    return found;
  }

  /** A neighbour counts only within running text of one section: a heading speaks for itself. */
  function neighbour(i: number, by: number): Keys | undefined {
    const own = reading.sentences[i]?.block;
    const other = reading.sentences[i + by]?.block;
    if (
      own === undefined ||
      other === undefined ||
      other.kind === 'heading' ||
      other.kind === 'title'
    )
      return undefined;
    const same =
      own.section.length === other.section.length &&
      own.section.every((above, k) => above === other.section[k]);
    return same && blocks[other.index] !== undefined ? keys[i + by] : undefined;
  }
}

function union(sets: readonly Keys[], wanted: (key: Key) => boolean = () => true): Keys {
  const all = new Set<Key>();
  for (const set of sets) for (const key of set.keys()) if (wanted(key)) all.add(key);
  return all;
}

/** What a headline that need not stand in the text speaks of. */
function headlineKeys({ text, stated }: Title, gazetteer: Gazetteer): Keys {
  if (!stated) return new Set();
  const tokens = tokenize(fold(text));
  return new Set(
    tokens.flatMap((token) => [...wordKeys(token), ...stateKeysOf(token.text, gazetteer)]),
  );
}

/** The keys of a labelled line without its label: the label says what this line gives, not what its box is about. */
function bodyKeys(sentence: ReadSentence, keys: ReadonlyMap<Key, readonly Occurrence[]>): Keys {
  const from = sentence.tokens.findIndex(({ start }) => start >= sentence.block.body.start);
  return new Set(
    [...keys].filter(([, at]) => at.some(({ word }) => word >= from)).map(([key]) => key),
  );
}

/** The thing itself at a word: the same object in all sentences, since most of a million are. */
function plainAt(word: number): Occurrence {
  const known = PLAIN[word];
  if (known !== undefined) return known;
  const made = { word, quality: 1 };
  if (word < SHARED) PLAIN[word] = made;
  return made;
}

/** Words of a sentence whose occurrences are shared. */
const SHARED = 1000;
const PLAIN: Occurrence[] = [];

function keysOf(
  reading: Reading,
  sentence: ReadSentence,
  identities: Identities,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  descriptions: readonly PronounLink[],
  roots: ReadonlyMap<string, number>,
): ReadonlyMap<Key, readonly Occurrence[]> {
  const found = new Map<Key, Occurrence[]>();
  const add = (key: Key, word: number, quality: number) => {
    const occurrence = quality === 1 ? plainAt(word) : { word, quality };
    const list = found.get(key);
    if (list === undefined) found.set(key, [occurrence]);
    else list.push(occurrence);
  };
  for (const [word, token] of sentence.tokens.entries()) {
    for (const key of wordKeys(token)) add(key, word, 1);
    if (token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NOUN') {
      const isCapital = token.text !== token.lower;
      if (isCapital) for (const key of stateKeysOf(token.text, gazetteer)) add(key, word, 1);
    }
  }
  for (const { word, stems } of lexicon.findPhrases(sentence.tokens)) {
    for (const plainWord of stems) add(`w:${plainWord}`, word, 1);
  }
  for (const place of sentence.places) {
    const words = wordsOf(sentence.tokens, place);
    if (words === undefined) continue;
    for (const { id } of place.readings.slice(0, 2)) add(`p:${id}`, words.from, 1);
  }
  for (const { index, from } of namesIn(reading, sentence)) {
    const entity = identities.entityOf[index];
    if (entity !== undefined) add(`e:${entity}`, from, 1);
  }
  for (const [word, token] of sentence.tokens.entries()) {
    const root = demonymRoot(token);
    const entity = root === undefined ? undefined : roots.get(root);
    if (entity !== undefined) add(`e:${entity}`, word, LINKED_QUALITY);
  }
  for (const link of [...identities.links, ...descriptions]) {
    if (link.start < sentence.start || link.start >= sentence.end) continue;
    const entity = identities.entityOf[link.mention];
    const words = wordsOf(sentence.tokens, link);
    if (entity !== undefined && words !== undefined) add(`e:${entity}`, words.from, LINKED_QUALITY);
  }
  return found;
}

function owned(claim: Claim, reading: Reading, { entityOf }: Identities): OwnedClaim {
  const name = nameOf(claim, reading);
  const entity = name === undefined ? undefined : entityOf[name];
  return entity === undefined ? { claim } : { claim, entity };
}

/** Index of the name that a claim is about. */
function nameOf(claim: Claim, reading: Reading): number | undefined {
  switch (claim.facet) {
    case 'role':
      return claim.name;
    case 'said':
      return claim.quotation.speakerName;
    case 'participant': {
      const at = reading.names.findIndex(
        (name) => name.start >= claim.start && name.end <= claim.end,
      );
      return at < 0 ? undefined : at;
    }
    case 'place':
    case 'time':
    case 'number':
    case 'statement':
      return undefined;
  }
}

function isListed(sentence: ReadSentence | undefined): boolean {
  const kind = sentence?.block.kind;
  return kind === 'field' || kind === 'row' || kind === 'numbered' || kind === 'bullet';
}
