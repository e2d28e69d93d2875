import type { AnswerJson } from '../src/render/json.ts';
import type { Expected } from './story.ts';

/** A value of an answer, as scripts get it. */
export type Given = AnswerJson['values'][number];

/** Words for numbers that labels and articles write either way. */
const NUMBER_WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i] as const)
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, i) => [word, 20 + 10 * i] as const),
    ),
);
const NUMBER_WORD = new RegExp(`\\b(?:${[...NUMBER_WORDS.keys()].join('|')})\\b`, 'g');

/** Shorter stretches of a span are too little to say that a quote is from it. */
const SHORTEST_PART = 12;

/** A value of more characters is a phrase, and a number in it may count anything. */
const LONGEST_NAME = 25;

/** Articles that a value is given with. */
export function sourcesOf({ sources, quotes }: Given): ReadonlySet<string> {
  return new Set([...sources, ...quotes.map(({ source }) => source)]);
}

/**
 * Whether a given value is an expected one: it says the same, or holds one of its keys, or a quote
 * of it does. A bare number alone proves little in running text, so there the source must be right.
 */
export function meets(given: Given, expected: Expected): boolean {
  const { sources } = expected;
  const keys = keysOf(expected);
  const value = normalise(given.value);
  if (saysSame(value, normalise(expected.value))) return true;
  const fromRightSource = [...sourcesOf(given)].some((source) => sources.includes(source));
  const mayHoldNumber = value.length <= LONGEST_NAME || fromRightSource;
  if (keys.some((key) => holds(value, key) && (mayHoldNumber || !isNumber(key)))) return true;
  return given.quotes.some(({ source, text }) => {
    const quote = normalise(text);
    return (
      overlaps(quote, normalise(expected.spans?.[source] ?? '')) ||
      keys.some((key) => holds(quote, key) && (sources.includes(source) || !isNumber(key)))
    );
  });
}

function saysSame(value: string, wanted: string): boolean {
  if (value === '' || value === wanted) return value !== '';
  if (wanted.length > 1 && holds(value, wanted)) return true;
  const isMostOfIt = value.length > 2 && value.length * 2 >= wanted.length && !isNumber(value);
  return isMostOfIt && holds(wanted, value);
}

function overlaps(quote: string, span: string): boolean {
  if (quote === '' || span === '') return false;
  return quote.includes(span) || (quote.length >= SHORTEST_PART && span.includes(quote));
}

function keysOf({ keys = [], span }: Expected): readonly string[] {
  if (keys.length > 0) return keys.map(normalise);
  const names = span.match(/\d[\d.,:]*\d|\d|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu) ?? [span];
  const longest = names.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [normalise(longest)];
}

/** One spelling for what typographers, languages and house styles write in several. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(NUMBER_WORD, (word) => String(NUMBER_WORDS.get(word)))
    .replace(/\s+/g, ' ')
    .trim();
}

function isNumber(text: string): boolean {
  return /^\d+(?:[.:]\d+)?$/.test(text);
}

/**
 * Whether a text holds some words. They begin where a word begins, and a word may end otherwise
 * ("resign" is in "resignation"); a number is a whole one, not part of "1916", "3.16" or "16:30".
 */
export function holds(text: string, words: string): boolean {
  return words !== '' && patternFor(words).test(text);
}

const patterns = new Map<string, RegExp>();

function patternFor(words: string): RegExp {
  const known = patterns.get(words);
  if (known !== undefined) return known;
  const pattern = new RegExp(`${before(words)}${escaped(words)}${after(words)}`, 'u');
  patterns.set(words, pattern);
  return pattern;
}

function before(words: string): string {
  if (/^\d/.test(words)) return '(?<![a-z0-9])(?<!\\d[.:,])';
  return /^[a-z]/.test(words) ? '(?<![a-z0-9])' : '';
}

function after(words: string): string {
  if (!/\d$/.test(words)) return '';
  const endings = isNumber(words) ? 'am|pm|km' : 'am|pm|km|st|nd|rd|th';
  return `(?!\\d|[.:,]\\d)(?!(?!(?:${endings})\\b)[a-z])`;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
