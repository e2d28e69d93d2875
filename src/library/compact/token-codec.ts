import type { PartOfSpeech, Token } from '../../language/tokens.ts';

const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
] as const satisfies readonly PartOfSpeech[];
/** Code of the first tag: letters from A. */
const FIRST = 65;
const CODES = new Map<PartOfSpeech, string>(
  TAGS.map((tag, i) => [tag, String.fromCharCode(FIRST + i)]),
);

/** Between lemmas: a sign that no text has, since wink takes it for no word. */
const BETWEEN = '\u0001';

/** Words of a sentence side by side. */
export interface PackedTokens {
  /** Two numbers a word: letters since the end of the one before, and its own length. */
  readonly at: readonly number[];
  /** A letter a word: its part of speech. */
  readonly tags: string;
  /** Dictionary forms, empty where the word has its own. */
  readonly lemmas: string;
  /** Words that are not what stands in the text letter for letter, such as one with a curly apostrophe. */
  readonly folded?: readonly (readonly [word: number, text: string])[];
}

/** `start`: offset of the text in its article. */
export function packTokens(tokens: readonly Token[], text: string, start: number): PackedTokens {
  const at: number[] = [];
  const folded: [number, string][] = [];
  let tags = '';
  let end = start;
  for (const [word, token] of tokens.entries()) {
    at.push(token.start - end, token.end - token.start);
    end = token.end;
    tags += CODES.get(token.pos) ?? 'X';
    if (text.slice(token.start - start, token.end - start) !== token.text)
      folded.push([word, token.text]);
  }
  return {
    at,
    tags,
    lemmas: tokens.map(({ lemma, lower }) => (lemma === lower ? '' : lemma)).join(BETWEEN),
    ...(folded.length === 0 ? {} : { folded }),
  };
}

export function unpackTokens(
  { at, tags, lemmas, folded }: PackedTokens,
  sentence: string,
  start: number,
): readonly Token[] {
  const forms = lemmas.split(BETWEEN);
  const otherwise = new Map(folded);
  const tokens: Token[] = [];
  let end = 0;
  for (let word = 0; word * 2 < at.length; word += 1) {
    const from = end + (at[word * 2] ?? 0);
    end = from + (at[word * 2 + 1] ?? 0);
    const text = otherwise.get(word) ?? sentence.slice(from, end);
    const lower = text.toLowerCase();
    const lemma = forms[word] ?? '';
    tokens.push({
      text,
      lower,
      pos: TAGS[tags.charCodeAt(word) - FIRST] ?? 'X',
      lemma: lemma === '' ? lower : lemma,
      start: start + from,
      end: start + end,
    });
  }
  return tokens;
}
