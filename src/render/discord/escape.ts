import { harmless } from '../harmless.ts';

/**
 * What Discord would take for markup, wherever it stands: emphasis, code, spoilers, links,
 * mentions, timestamps, custom emoji, headings, quotes; the colon that makes `:smile:` a picture
 * and `https://` a link; the stop of an invitation, which unfolds with or without `https`.
 */
const MARKUP = /[\\*_~`|<>[\]@#]|:(?=\/\/|[\w+~-]+:)|\.(?=gg\/|com\/invite)/gi;

/** "- ", "+ " and "1. " begin a list at the start of a line ("-# ", small print, has a sign above). */
const LINE_START = /^(\s*)(?:([-+])|(\d+)([.)]))(?=\s|$)/;

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

const SIGNS = /[!-/:-@[-`{-~]/g;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/**
 * A text as Discord's markdown that shows just this text, on one line and without control
 * characters. `unescape` gives it back.
 */
export function escape(text: string): string {
  return harmless(text)
    .replace(MARKUP, '\\$&')
    .replace(LINE_START, (_, space: string, sign = '', number = '', stop = '') =>
      sign === '' ? `${space}${number}\\${stop}` : `${space}\\${sign}`,
    );
}

/** What a reader sees of an escaped text. */
export function unescape(markdown: string): string {
  return markdown.replace(ESCAPED, '$1');
}

/**
 * A text escaped, and cut so that it takes at most `room` code units with its "…": at its end, or
 * at its beginning where that is what may be spared; between words where that loses less than half.
 * Never used for quotes.
 */
export function fit(text: string, room: number, spare: 'end' | 'beginning' = 'end'): string {
  const shown = harmless(text).trim();
  const whole = escape(shown);
  if (whole.length <= room) return whole;
  if (spare === 'end') {
    const letters = lettersOf(shown.slice(0, room));
    return escape(taken(letters, room).join('').trimEnd()) + ELLIPSIS;
  }
  const letters = lettersOf(shown.slice(-room)).toReversed();
  return ELLIPSIS + escape(taken(letters, room).toReversed().join('').trimStart());
}

function lettersOf(text: string): readonly string[] {
  return [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}

/** The first letters that have room, without a part of a word at their end. */
function taken(letters: readonly string[], room: number): readonly string[] {
  let left = room - ELLIPSIS.length;
  const end = letters.findIndex((letter) => {
    left -= mostRoomOf(letter);
    return left < 0;
  });
  const kept = letters.slice(0, Math.max(0, end));
  const space = letters[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return space > kept.length / 2 ? kept.slice(0, space) : kept;
}

/** Signs take two at most, all else what it is long. */
function mostRoomOf(letter: string): number {
  return letter.length + (letter.match(SIGNS)?.length ?? 0);
}
