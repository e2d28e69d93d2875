import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import { attributionsWithin } from '../find-attributions.ts';
import type { Paragraph } from '../scene.ts';
import { stretch } from './stretch.ts';

/** A sentence that goes on reporting without saying so, and the attribution it goes on from. */
export interface FreeIndirect {
  readonly span: Span;
  readonly attribution: Attribution;
}

/**
 * "Berg said talks would follow. The city would then decide what "can be kept".": a sentence right
 * after a report, with "would" or "could" and quoted words and no speaker of its own.
 */
export function freeIndirect(
  paragraph: Paragraph,
  attributions: readonly Attribution[],
): readonly FreeIndirect[] {
  const found: FreeIndirect[] = [];
  for (let i = 1; i < paragraph.tokens.length; i++) {
    if (paragraph.sentenceFrom[i] !== i) continue;
    const to = paragraph.sentenceTo[i] ?? i;
    const previous = lastReport(paragraph, attributions, i - 1);
    if (previous === undefined || attributionsWithin(attributions, i, to).length > 0) continue;
    const span = hasBoth(paragraph, i, to) ? stretch(paragraph, i, to) : undefined;
    if (span !== undefined) found.push({ span, attribution: previous });
  }
  return found;
}

function lastReport(
  paragraph: Paragraph,
  attributions: readonly Attribution[],
  last: number,
): Attribution | undefined {
  const from = paragraph.sentenceFrom[last] ?? 0;
  return attributionsWithin(attributions, from, last + 1).findLast(
    ({ complement, modality }) => complement.kind === 'clause' && modality === 'asserted',
  );
}

function hasBoth(paragraph: Paragraph, from: number, to: number): boolean {
  let conditional = false;
  let quoted = false;
  for (let i = from; i < to; i++) {
    if (paragraph.quoteOf[i] !== -1) quoted ||= i > from;
    else conditional ||= /^(?:would|could)$/.test(paragraph.tokens[i]?.lower ?? '');
  }
  return conditional && quoted;
}
