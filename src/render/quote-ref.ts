import type { Quote } from '../answers/answer.ts';

/**
 * Where a quote stands, short enough that a button's id holds those of a whole page: fingerprints
 * of the article's id and of the quote's text, so that after the index was rebuilt, or the bot
 * restarted, it is known whether the article still says so.
 */
export interface QuoteRef {
  /** 24 bits of the article's id. */
  readonly article: number;
  readonly start: number;
  readonly length: number;
  /** 18 bits of the quote's text. */
  readonly check: number;
}

/** Most quotes that are shown at once, in a message whose buttons must name them all. */
export const MOST_QUOTES = 7;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Digits of 6 bits of each part, in this order. Texts go on to 16 million code units. */
const WIDTHS = { article: 4, start: 4, length: 2, check: 3 } as const;
const REF = /(?<article>.{4})(?<start>.{4})(?<length>..)(?<check>...)/g;
const WRITTEN = /^(?:[\w-]{13})*$/;

/** The short form of a quote's place. */
export function refOf({ source, start, text }: Pick<Quote, 'source' | 'start' | 'text'>): QuoteRef {
  return { article: articleMark(source), start, length: text.length, check: textMark(text) };
}

/** Told apart are about one pair of articles in 16 million: use `check` to tell the rest. */
export function articleMark(id: string): number {
  return fingerprint(id) >>> 8;
}

/** What `check` holds for a text. */
export function textMark(text: string): number {
  return fingerprint(text) >>> 14;
}

/** 13 characters a quote. */
export function encodeRefs(refs: readonly QuoteRef[]): string {
  return refs
    .map(({ article, start, length, check }) =>
      [
        digits(article, WIDTHS.article),
        digits(start, WIDTHS.start),
        digits(length, WIDTHS.length),
        digits(check, WIDTHS.check),
      ].join(''),
    )
    .join('');
}

/** Undefined where it is no such text. */
export function decodeRefs(text: string): readonly QuoteRef[] | undefined {
  if (!WRITTEN.test(text)) return undefined;
  return [...text.matchAll(REF)].map(({ groups }) => ({
    article: number(groups?.['article']),
    start: number(groups?.['start']),
    length: number(groups?.['length']),
    check: number(groups?.['check']),
  }));
}

function digits(value: number, width: number): string {
  const most = 64 ** width - 1;
  let rest = Math.min(value, most);
  let written = '';
  for (let at = 0; at < width; at += 1) {
    written = (DIGITS[rest % 64] ?? '') + written;
    rest = Math.floor(rest / 64);
  }
  return written;
}

function number(written = ''): number {
  return written.split('').reduce((value, digit) => value * 64 + DIGITS.indexOf(digit), 0);
}

/** FNV-1a over UTF-16 code units, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
