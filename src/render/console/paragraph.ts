import stringWidth from 'string-width';
import { harmless } from '../harmless.ts';
import type { Paint } from './theme.ts';
import { wrap } from './wrap.ts';

/** How a paragraph stands on the page. */
export interface ParagraphLayout {
  /** Columns of the page. */
  readonly width: number;
  /** Put before the first line; spaces or a sign. */
  readonly first?: string;
  /** Put before the other lines; by default spaces as wide as `first`. */
  readonly rest?: string;
  readonly paint?: Paint;
}

/**
 * A text as lines of at most `width` columns. Everything that the console shows goes through the
 * functions of this file, and is made harmless on the way.
 */
export function paragraph(text: string, layout: ParagraphLayout): readonly string[] {
  return placed(wrap(harmless(text), roomOf(layout)), layout);
}

/** Short pieces with "·" between them, broken between pieces where a line would be too long. */
export function pieces(texts: readonly string[], layout: ParagraphLayout): readonly string[] {
  const room = roomOf(layout);
  const lines: string[] = [];
  for (const [at, text] of texts.map(harmless).entries()) {
    const last = lines.at(-1);
    const joined = last === undefined ? text : `${last} · ${text}`;
    const tail = at === texts.length - 1 ? '' : ' ·';
    if (last === undefined) lines.push(joined);
    else if (stringWidth(joined + tail) <= room) lines.splice(-1, 1, joined);
    else lines.splice(-1, 1, `${last} ·`, text);
  }
  return placed(
    lines.flatMap((line) => wrap(line, room)),
    layout,
  );
}

/** A text at the left and another at the right edge; one under the other where they do not fit. */
export function sides(
  left: { readonly text: string; readonly paint: Paint },
  right: { readonly text: string; readonly paint: Paint },
  width: number,
): readonly string[] {
  const leftText = harmless(left.text);
  const rightText = harmless(right.text);
  const gap = width - stringWidth(leftText) - stringWidth(rightText);
  if (gap >= 2 && leftText !== '') {
    return [left.paint(leftText) + ' '.repeat(gap) + right.paint(rightText)];
  }
  return [
    ...paragraph(left.text, { width, paint: left.paint }),
    ...paragraph(right.text, { width, first: '  ', paint: right.paint }),
  ];
}

function roomOf({ width, first = '', rest = '' }: ParagraphLayout): number {
  return width - Math.max(stringWidth(first), stringWidth(rest));
}

function placed(lines: readonly string[], layout: ParagraphLayout): readonly string[] {
  const { first = '', paint } = layout;
  const rest = layout.rest ?? ' '.repeat(stringWidth(first));
  return lines.map((line, at) => {
    const before = at === 0 ? first : rest;
    return before + (paint === undefined ? line : paint(line));
  });
}
