import { harmless } from '../harmless.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/**
 * A text made harmless and cut to at most `room` UTF-16 code units with its "…": at its end, or at
 * its beginning where that is what may be spared; between words where that loses less than half.
 * Never used for quotes.
 */
export function fit(text: string, room: number, spare: 'end' | 'beginning' = 'end'): string {
  const shown = harmless(text).trim();
  if (shown.length <= room) return shown;
  if (spare === 'end') {
    return (
      taken(lettersOf(shown.slice(0, room)), room)
        .join('')
        .trimEnd() + ELLIPSIS
    );
  }
  const letters = lettersOf(shown.slice(-room)).toReversed();
  return ELLIPSIS + taken(letters, room).toReversed().join('').trimStart();
}

function lettersOf(text: string): readonly string[] {
  return [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
}

/** The first letters that have room, without a part of a word at their end. */
function taken(letters: readonly string[], room: number): readonly string[] {
  let left = room - ELLIPSIS.length;
  const end = letters.findIndex((letter) => {
    left -= letter.length;
    return left < 0;
  });
  const kept = letters.slice(0, end === -1 ? letters.length : end);
  const space = letters[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return space > kept.length / 2 ? kept.slice(0, space) : kept;
}
