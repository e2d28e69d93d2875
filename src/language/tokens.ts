import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from './span.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word or mark of a sentence. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Lower-case dictionary form ("were" → "be"). */
  readonly lemma: string;
}

const nlp = winkNLP(model, ['pos']);

/** wink-nlp's accessors: plain functions, which its `out` wants handed over. */
// oxlint-disable-next-line typescript/unbound-method
const { pos: partOfSpeech, lemma: dictionaryForm, uniqueId } = nlp.its;

/** Words that the model brings along; a word it meets for the first time gets a higher number. */
const VOCABULARY = lookUp('\u0001').id;

/**
 * Whether a lower-case word stands in the tagger's dictionary of about 87,000 English words. Names
 * of people and most names of places do not ("horton", "london"), names that are also words do
 * ("hope", "may"); what it holds only as a proper noun ("estonia") does not count. A rare inflection
 * may be missing ("ricocheted").
 */
export function isDictionaryWord(lower: string): boolean {
  const cached = looked.get(lower);
  if (cached !== undefined) return cached;
  if (looked.size >= LOOKED_LIMIT) looked.clear();
  const { id, pos } = lookUp(lower);
  const known = id < VOCABULARY && pos !== 'PROPN';
  looked.set(lower, known);
  return known;
}

/** Answers already given: the model takes 8 µs a word, and articles repeat their words. */
const looked = new Map<string, boolean>();
const LOOKED_LIMIT = 50_000;

/** What is no single word is as unknown as a word that was never met. */
function lookUp(word: string): { readonly id: number; readonly pos: string } {
  const tokens = nlp.readDoc(word).tokens();
  if (tokens.length() !== 1) return { id: Infinity, pos: 'X' };
  const [pos] = tokens.out(partOfSpeech);
  return { id: Number(tokens.itemAt(0).out(uniqueId)), pos: String(pos) };
}

/**
 * Words and marks of a folded text, with part of speech and lemma. Offsets are relative to `text`;
 * add `base` to move them. The tagger is right about 95 times in 100: rules must bear a wrong tag.
 */
export function tokenize(text: string, base = 0): readonly Token[] {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out();
  // The package types its tags as strings, and the accessor of lemmas as if it took other arguments.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const tags = tokens.out(partOfSpeech) as PartOfSpeech[];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const lemmas = tokens.out(dictionaryForm as unknown as typeof partOfSpeech) as string[];
  const found: Token[] = [];
  let from = 0;
  for (const [i, value] of values.entries()) {
    const start = text.indexOf(value, from);
    if (start < 0) continue;
    from = start + value.length;
    if (value.trim() === '') continue;
    const { word, lower } = oneString(value);
    const last = found.at(-1);
    if (last !== undefined && last.end === base + start && isCutInside(last.text, value)) {
      const whole = last.text + value;
      found[found.length - 1] = {
        ...last,
        text: whole,
        lower: whole.toLowerCase(),
        lemma: whole.toLowerCase(),
        end: base + from,
      };
      continue;
    }
    found.push({
      text: word,
      lower,
      pos: tags[i] ?? 'X',
      lemma: lemmas[i] ?? lower,
      start: base + start,
      end: base + from,
    });
  }
  return found;
}

/**
 * The same word is the same string wherever it stands: the rules look words up in many tables, and a
 * string's hash is then worked out once for all its places.
 */
function oneString(value: string): { readonly word: string; readonly lower: string } {
  const known = strings.get(value);
  if (known !== undefined) return known;
  if (strings.size >= STRINGS_LIMIT) strings.clear();
  const made = { word: value, lower: value.toLowerCase() };
  strings.set(value, made);
  return made;
}

/** A collection of 100,000 passages has about 100,000 forms. */
const STRINGS_LIMIT = 200_000;
const strings = new Map<string, { readonly word: string; readonly lower: string }>();

/** The tokenizer cuts words at letters it does not know: "Soko|łowska". */
function isCutInside(left: string, right: string): boolean {
  const [before = '', after = ''] = [left.at(-1), right[0]];
  const bothLetters = /\p{L}/u.test(before) && /\p{L}/u.test(after);
  return bothLetters && !(/[a-z]/i.test(before) && /[a-z]/i.test(after));
}

/** A sentence with its words; offsets point into the whole text it was taken from. */
export interface SentenceTokens extends Span {
  readonly tokens: readonly Token[];
  /** Number of the line or paragraph it stands in: sentences of one paragraph share it. */
  readonly paragraph: number;
  /** Whether it is a headline or heading, where case and grammar are different. */
  readonly heading: boolean;
}
