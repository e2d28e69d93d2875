import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import { isVerb } from '../words.ts';
import type { Report } from './rule.ts';
import { stretch } from './stretch.ts';

/**
 * "According to X, …" and "As X noted, …": what follows the comma; "The roads, X said, will open":
 * the whole sentence, since what was said stands on both sides.
 */
export function framed({ attribution }: Report): Span | undefined {
  const { paragraph, complement, form, from } = attribution;
  if (complement.kind !== 'none' || form === 'participle' || form === 'label') return undefined;
  if (attribution.verb?.trails === false) return undefined;
  const first = paragraph.sentenceFrom[from] ?? 0;
  const end = paragraph.sentenceTo[from] ?? from;
  const comma = complement.from;
  if (paragraph.tokens[comma]?.text !== ',' || !hasVerb(paragraph, comma + 1, end))
    return undefined;
  if (opensSentence(attribution, first)) return stretch(paragraph, comma + 1, end);
  const before = paragraph.tokens[from - 1];
  const around = before?.text === ',' && form !== 'inverted' && !endsClause(attribution, first);
  return around ? stretch(paragraph, first, end) : undefined;
}

function opensSentence({ paragraph, form, from }: Attribution, first: number): boolean {
  const before = paragraph.tokens.slice(first, from);
  if (form === 'source') return before.every((token) => /^(?:CCONJ|ADV|PUNCT)$/.test(token.pos));
  return before.length === 1 && before[0]?.lower === 'as';
}

/** Whether what stands before is only an opening phrase that a subject should follow. */
function endsClause({ paragraph, from }: Attribution, first: number): boolean {
  const opening = paragraph.tokens[first];
  return from - 1 - first < 1 || opening?.pos === 'SCONJ';
}

function hasVerb(paragraph: Attribution['paragraph'], from: number, to: number): boolean {
  return paragraph.tokens.slice(from, to).some(isVerb);
}
