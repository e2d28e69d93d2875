import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Before Hangul Jamo nothing is two columns wide; emoji are surrogate pairs. */
const PERHAPS_WIDE = /[\u1100-\uffff]/;
/** Closing punctuation never begins a line. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u;

/**
 * Breaks one line of text into lines of at most `width` columns, at plain spaces and beside wide
 * characters (Chinese and Japanese have no spaces). A longer word stands alone, whole, so that an
 * address can still be copied. No-break spaces hold.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { gap, part } of parts(text)) {
    const size = stringWidth(part);
    if (line !== '' && used + gap.length + size > width) {
      lines.push(line);
      line = part;
      used = size;
    } else {
      const before = line === '' ? '' : gap;
      line += before + part;
      used += before.length + size;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

interface Part {
  /** The spaces before it, dropped at the beginning of a line. */
  readonly gap: string;
  readonly part: string;
}

function* parts(text: string): Generator<Part> {
  for (const { groups } of text.trimEnd().matchAll(/(?<gap> *)(?<word>[^ ]+)/g)) {
    let gap = groups?.['gap'] ?? '';
    for (const part of unbreakable(groups?.['word'] ?? '')) {
      yield { gap, part };
      gap = '';
    }
  }
}

function unbreakable(word: string): readonly string[] {
  if (!PERHAPS_WIDE.test(word)) return [word];
  const pieces: string[] = [];
  let wideBefore = false;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const wide = stringWidth(segment) > 1;
    const last = pieces.at(-1);
    if (last === undefined || ((wide || wideBefore) && !CLOSING.test(segment)))
      pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
    wideBefore = wide;
  }
  return pieces;
}
