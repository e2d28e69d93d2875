import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Draft } from '../draft.ts';
import { attributionsWithin } from '../find-attributions.ts';
import type { Paragraph, Scene } from '../scene.ts';
import { freeIndirect } from './free-indirect.ts';
import { reportedContent } from './rules.ts';

/** A report with fewer words of its own, beside quotations and attributions, adds nothing to them. */
const OWN_WORDS = 3;

/** What a paragraph reports, given the quotations already found in it. */
export function draftReports(
  scene: Scene,
  paragraph: Paragraph,
  attributions: readonly Attribution[],
  quoted: readonly Draft[],
): readonly Draft[] {
  const found: Draft[] = [];
  const quoting = new Set(quoted.map(({ attribution }) => attribution));
  for (const attribution of attributions) {
    const from = paragraph.sentenceFrom[attribution.cueFrom] ?? 0;
    const to = paragraph.sentenceTo[attribution.cueFrom] ?? from;
    const near = attributionsWithin(attributions, from, to);
    const span = reportedContent({ scene, attribution, attributions: near });
    if (span === undefined) continue;
    const others = near.filter((one) => one !== attribution && quoting.has(one));
    if (hasOwnWords(paragraph, span, others)) found.push({ kind: 'reported', span, attribution });
  }
  for (const { span, attribution } of freeIndirect(paragraph, attributions)) {
    found.push({ kind: 'reported', span, attribution });
  }
  return found;
}

/** Whether the stretch says something beside quotations and the attributions of quotations. */
function hasOwnWords(paragraph: Paragraph, span: Span, others: readonly Attribution[]): boolean {
  let words = 0;
  for (let i = tokenAt(paragraph, span.start); words < OWN_WORDS; i++) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.start >= span.end) return false;
    if (paragraph.quoteOf[i] !== -1 || !/[\p{L}\p{N}]/u.test(token.text)) continue;
    if (!others.some(({ from, to }) => from <= i && i < to)) words++;
  }
  return true;
}

/** The first token that begins at or after an offset. */
function tokenAt(paragraph: Paragraph, offset: number): number {
  let low = 0;
  let high = paragraph.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraph.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
