import { isDictionaryWord, type SentenceTokens, type Token } from '../tokens.ts';
import type { ArticleWords } from './article-words.ts';
import { type Candidate, type CandidateExtras, makeCandidate, spanOf } from './candidate.ts';
import { splitPair } from './hyphens.ts';
import { trimInitial } from './initial.ts';
import { isHead } from './joins.ts';
import type { NameOptions } from './options.ts';
import { type Run, readRuns } from './runs.ts';
import { splitTitle, titleBefore } from './titles.ts';
import { BETWEEN_NOUNS, bareWord, COMMON_CAPITALS, glued, isCapital } from './words.ts';

/** What the steps from a run of capitals to a name share. */
interface Scene {
  readonly text: string;
  readonly sentence: SentenceTokens;
  readonly index: number;
  readonly words: ArticleWords;
  readonly options: NameOptions;
}

/** The names of one sentence in usual case, in order: capitals at its start, titles and peoples taken off. */
export function readCandidates(
  text: string,
  sentence: SentenceTokens,
  index: number,
  words: ArticleWords,
  options: NameOptions,
): readonly Candidate[] {
  const scene = { text, sentence, index, words, options };
  return readRuns(sentence.tokens, options).flatMap((run) => {
    const trimmed = trimInitial(sentence, run, words, options);
    return trimmed === undefined ? [] : readRun(scene, trimmed);
  });
}

function readRun(scene: Scene, run: Run): readonly Candidate[] {
  const { sentence, options } = scene;
  if (isKnown(scene, run)) return kept(scene, run, {});
  const { title, name } = splitTitle(sentence.tokens, run, options.data);
  if (name.to <= name.from) return namesInTitle(scene, title);
  const inTitle = namesInTitle(scene, title);
  return [...inTitle, ...readName(scene, name, title)];
}

function readName(scene: Scene, run: Run, title: Run): readonly Candidate[] {
  const { sentence, words, options } = scene;
  const home = leadingPlace(scene, run);
  if (home !== undefined) {
    const rest = { from: home.to, to: run.to };
    return [
      ...kept(scene, home, {}),
      ...readPart(scene, rest, { from: rest.from, to: rest.from }, {}),
    ];
  }
  const pair = splitPair(sentence.tokens, run, words, options);
  if (pair === undefined) return readPart(scene, run, title, {});
  const nested = pair.event === undefined ? {} : ({ nested: true } as const);
  const parts = pair.parts.flatMap((part, i) => {
    const own = i === 0 ? title : { from: part.from, to: part.from };
    return pair.event === undefined
      ? readName(scene, part, own)
      : readPart(scene, part, own, nested);
  });
  return pair.event === undefined
    ? parts
    : [...kept(scene, pair.event, { kind: 'event' }), ...parts];
}

/** "U.S. Marine Jane Doe": a country's letters before a name are a name of their own, unless a head ends it. */
function leadingPlace(scene: Scene, run: Run): Run | undefined {
  const { tokens } = scene.sentence;
  const [first, second, last] = [tokens[run.from], tokens[run.from + 1], tokens[run.to - 1]];
  if (first === undefined || second === undefined || last === undefined || run.to - run.from < 2)
    return undefined;
  const letters =
    /^(?:(?:[A-Z]\.){2,}|U[SK]|USA|UAE)$/.test(first.text) &&
    /\p{L}/u.test(second.text) &&
    !glued(first, second);
  const headed = tokens
    .slice(run.from + 1, run.to)
    .some((token) => isHead(bareWord(token), scene.options.data));
  return letters && !headed && scene.options.places(first.text)
    ? { from: run.from, to: run.from + 1 }
    : undefined;
}

/** One name: the people's word before it goes, the title in lower case before it comes. */
function readPart(
  scene: Scene,
  part: Run,
  title: Run,
  extras: CandidateExtras,
): readonly Candidate[] {
  const { tokens } = scene.sentence;
  const { data } = scene.options;
  const run = withoutPeople(scene, part);
  if (run.to <= run.from || isEmptyWord(scene, run)) return [];
  const titled = title.to > title.from && title.from < run.from ? title.from : run.from;
  const from = titleBefore(tokens, titled, data);
  const span = from < run.from ? spanOf(tokens, { from, to: run.from }) : undefined;
  return kept(scene, run, { ...extras, ...(span === undefined ? {} : { title: span }) });
}

function kept(scene: Scene, run: Run, extras: CandidateExtras): readonly Candidate[] {
  const candidate = makeCandidate(scene.text, scene.sentence, scene.index, run, extras);
  return candidate === undefined ? [] : [candidate];
}

/** "Estonian Olena", "Republican Jane Doe": peoples and parties are no part of a person's name. */
function withoutPeople(scene: Scene, run: Run): Run {
  const { tokens } = scene.sentence;
  const { data } = scene.options;
  const last = tokens[run.to - 1];
  const headed = last !== undefined && isHead(bareWord(last), data);
  const sized = run.to - run.from > 1;
  let from = run.from;
  while (from < run.to) {
    const token = tokens[from];
    if (token === undefined || !isPeople(token, scene.options)) break;
    from++;
  }
  while (from > run.from && tokens[from]?.text === '-') from++;
  if (headed && sized && from < run.to) return run;
  const home = { from: run.from, to: run.to - 1 };
  if (sized && last !== undefined && isPeople(last, scene.options) && isPlace(scene, home))
    return home;
  return last !== undefined &&
    isPeople(last, scene.options) &&
    allOrdinary(tokens, run, scene.options)
    ? { from, to: from }
    : { from, to: run.to };
}

/** "Roman Catholic", "Black American": words of creeds and peoples only. */
function allOrdinary(tokens: readonly Token[], run: Run, options: NameOptions): boolean {
  return tokens
    .slice(run.from, run.to)
    .every((token) => isPeople(token, options) || isDictionaryWord(bareWord(token)));
}

/** "Russian", "Russians", "Frenchmen". */
function isPeople(token: Token, options: NameOptions): boolean {
  const word = bareWord(token);
  const { demonyms } = options.data;
  return (
    token.text === '-' ||
    [word, word.replace(/s$/, ''), word.replace(/men$/, 'man'), word.replace(/ies$/, 'y')].some(
      (form) => demonyms.has(form),
    )
  );
}

/** A lone capital that is a common short form, a role or head without a name, or a word the article also writes small. */
function isEmptyWord(scene: Scene, run: Run): boolean {
  const { sentence, words, options } = scene;
  const first = sentence.tokens[run.from];
  if (first === undefined || run.to - run.from > 1) return false;
  const word = bareWord(first);
  if (COMMON_CAPITALS.has(first.text) || BETWEEN_NOUNS.has(word)) return true;
  if (/^\d+$/.test(first.text) || !/\p{L}/u.test(first.text)) return true;
  if (/^\p{Lu}{2,}/u.test(first.text)) return false;
  if (options.data.bodies.has(word) || (options.places(first.text) && !isDictionaryWord(word)))
    return false;
  if (/^[a-z]/.test(first.text) && !/[A-Z]/.test(first.text)) return true;
  const singular = word.replace(/men$/, 'man').replace(/s$/, '');
  if (
    options.data.roles.has(singular) ||
    options.data.roles.has(word) ||
    options.data.honorifics.has(word)
  )
    return true;
  return isDictionaryWord(word) && (words.lower.get(word) ?? 0) >= (words.capital.get(word) ?? 0);
}

/** "West Virginia Democrat": the place before a word for people. */
function isPlace(scene: Scene, run: Run): boolean {
  const span = spanOf(scene.sentence.tokens, run);
  return span !== undefined && scene.options.places(scene.text.slice(span.start, span.end));
}

function isKnown(scene: Scene, run: Run): boolean {
  const span = spanOf(scene.sentence.tokens, run);
  if (span === undefined || run.to - run.from < 2) return false;
  const form = scene.text.slice(span.start, span.end);
  return scene.options.places(form) || scene.options.data.bodies.has(form.toLowerCase());
}

/** The body or place that a title names: "NYPD Commissioner", "Brooklyn Supreme Court Judge". */
function namesInTitle(scene: Scene, title: Run): readonly Candidate[] {
  const { tokens } = scene.sentence;
  const { data } = scene.options;
  for (let to = title.to - 1; to > title.from; to--) {
    const run = { from: title.from, to };
    const last = tokens[to - 1];
    if (last === undefined || !isCapital(last)) continue;
    const acronym =
      to - title.from === 1 &&
      /^(?:[A-Z]{2,6}|(?:[A-Z]\.){2,})$/.test(last.text) &&
      !COMMON_CAPITALS.has(last.text);
    const body = to - title.from > 1 && data.bodyHeads.has(bareWord(last));
    const single =
      to - title.from === 1 &&
      (data.bodies.has(bareWord(last)) || scene.options.places(last.text)) &&
      !isDictionaryWord(bareWord(last));
    if (acronym || body || single || isKnown(scene, run)) return kept(scene, run, {});
  }
  return [];
}
