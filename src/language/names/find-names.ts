import { isDictionaryWord, type SentenceTokens } from '../tokens.ts';
import { type ArticleWords, readWords } from './article-words.ts';
import type { Candidate } from './candidate.ts';
import { readCandidates } from './candidates.ts';
import { knownNames, readHeading } from './headings.ts';
import { isHead } from './joins.ts';
import { tellKinds } from './kinds/tell-kinds.ts';
import { LOCATIVES, MEDIA } from './kinds/words.ts';
import type { NameKind, NameMention } from './name.ts';
import type { NameOptions } from './options.ts';
import { NAME_ENDINGS } from './words.ts';

/**
 * The names of one article, in order of appearance. `text` is folded; sentences come with the
 * offsets of that text. Names do not overlap, but for the two people inside an event that is called
 * after them ("the Adams-Baker summit"). Titles before a person ("Judge", "prosecutor") are given
 * apart. Demonyms, days, months and languages are no names.
 */
export function findNames(
  text: string,
  sentences: readonly SentenceTokens[],
  options: NameOptions,
): readonly NameMention[] {
  const words = readWords(sentences);
  const inSentences = sentences.flatMap((sentence, i) =>
    words.styles[i] === 'sentence' ? readCandidates(text, sentence, i, words, options) : [],
  );
  const kinds = tellKinds(inSentences, sentences, options);
  const known = knownNames(inSentences, kinds);
  const inHeadings = sentences.flatMap((sentence, i) =>
    words.styles[i] === 'sentence' ? [] : readHeading(text, sentence, i, known, options),
  );
  const headingKinds = tellKinds(inHeadings, sentences, options);
  const all = [
    ...inSentences.map((name) => ({ name, kind: kindHere(name, kinds, sentences, options) })),
    ...inHeadings.map((name) => ({
      name,
      kind: name.kind ?? headingKinds.get(name.text) ?? 'other',
    })),
  ];
  const tails = bodyTails(all);
  return all
    .filter(({ name, kind }) => isName(name, kind, tails, options) && !isPassing(name, kind, words))
    .toSorted((a, b) => a.name.start - b.name.start || b.name.end - a.name.end)
    .map(({ name, kind }) => toMention(text, name, kind));
}

/** A surname may be a place as well: "in Washington" is not about Mr Washington. */
function kindHere(
  name: Candidate,
  kinds: ReadonlyMap<string, NameKind>,
  sentences: readonly SentenceTokens[],
  { places }: NameOptions,
): NameKind {
  const kind = name.kind ?? kinds.get(name.text) ?? 'other';
  if (name.title !== undefined) return 'person';
  const before = sentences[name.sentence]?.tokens[name.from - 1];
  const located = before !== undefined && LOCATIVES.has(before.lower);
  return kind === 'person' && located && name.words.length === 1 && places(name.text)
    ? 'place'
    : kind;
}

interface Kinded {
  readonly name: Candidate;
  readonly kind: NameKind;
}

/** Last words of the bodies that are named in full: "the Post" may stand for "Harbour Post". */
function bodyTails(names: readonly Kinded[]): ReadonlySet<string> {
  const bodies = names.filter(({ name, kind }) => kind === 'body' && name.words.length > 1);
  return new Set(bodies.map(({ name }) => name.words.at(-1) ?? ''));
}

/** Inside an event's name only people count; a head that is nobody's name ("the Council") does not. */
function isName(
  name: Candidate,
  kind: NameKind,
  tails: ReadonlySet<string>,
  { data, places }: NameOptions,
): boolean {
  if (name.nested === true) return kind === 'person';
  const [only = ''] = name.words;
  if (name.words.every((word) => word.length === 1 || NAME_ENDINGS.has(word))) return false;
  if (name.words.length !== 1 || kind === 'person' || data.bodies.has(only) || !isHead(only, data))
    return true;
  if (kind === 'place') return places(name.text) && !isDictionaryWord(only);
  return kind === 'body' && (tails.has(only) || MEDIA.has(only));
}

/** A dictionary word that has a capital once, with nothing to say what it names, is an oddity of writing. */
function isPassing(name: Candidate, kind: NameKind, words: ArticleWords): boolean {
  const [only = ''] = name.words;
  return (
    kind === 'other' &&
    name.words.length === 1 &&
    isDictionaryWord(only) &&
    (words.capital.get(only) ?? 0) < 2
  );
}

function toMention(text: string, name: Candidate, kind: NameKind): NameMention {
  const mention = { start: name.start, end: name.end, text: name.text, kind };
  if (name.title === undefined || kind !== 'person') return mention;
  return { ...mention, title: name.title, titleText: text.slice(name.title.start, name.title.end) };
}
