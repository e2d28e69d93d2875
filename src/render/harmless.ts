/** What a terminal obeys instead of showing: C0 and C1 controls, text direction, lone surrogates. */
const UNSHOWN = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;
const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029][\s\u0085]*/g;

const HARMFUL = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u;

/** U+2400 to U+2421 are pictures of U+0000 to U+0020, and of DEL. */
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';
const UNKNOWN = '\ufffd';

/**
 * Article text made safe to show: one line, without control characters. A line break with the
 * white space after it becomes a space, a tab becomes a space, ESC becomes ␛, other controls and
 * bidirectional overrides a visible mark. All else stays as it is, so a quote stays word for word.
 */
export function harmless(text: string): string {
  // Almost no text has any of it, and every text that is shown comes through here.
  return HARMFUL.test(text) ? text.replace(LINE_BREAKS, ' ').replace(UNSHOWN, visible) : text;
}

function visible(character: string): string {
  if (character === '\t') return ' ';
  if (character === '\u007f') return PICTURE_OF_DELETE;
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(PICTURES + code) : UNKNOWN;
}
