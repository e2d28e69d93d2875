import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import { endsInIng, isVerb } from '../words.ts';
import type { Report } from './rule.ts';
import { stretch } from './stretch.ts';

/** What may follow a trailing attribution: a mark, when and where it was said, more about X. */
const AFTER = /^(?:PUNCT|ADP|SCONJ|CCONJ|ADV|PRON)$/;

/** Words that open a side clause; what was said needs a main clause after it. */
const SUBORDINATE = new Set(
  'after when as while if because although though since once before until'.split(' '),
);
/** A statement has at least so many tokens: "It rained ,". */
const SHORTEST = 3;

/** "…, X said.": what stands before the comma, if it is a statement of its own. */
export function trailed({ attribution }: Report): Span | undefined {
  const { paragraph, complement, form } = attribution;
  if (complement.kind !== 'none' || form === 'participle' || form === 'label') return undefined;
  if (attribution.verb?.trails === false) return undefined;
  const first = paragraph.sentenceFrom[attribution.from] ?? 0;
  if (opensInQuote(attribution, first)) return undefined;
  const to = contentEnd(attribution, first);
  if (to === undefined || goesOn(attribution) || !isStatement(attribution, first, to))
    return undefined;
  return stretch(paragraph, first, to);
}

/** Whether the sentence is the rest of a quotation that an earlier sentence opened. */
function opensInQuote({ paragraph }: Attribution, first: number): boolean {
  const quote = paragraph.quoteOf[first] ?? -1;
  return quote !== -1 && (paragraph.quoteTokens[quote]?.from ?? first) < first;
}

/** The comma (or the end of a quotation with a comma in it) before the attribution. */
function contentEnd(attribution: Attribution, first: number): number | undefined {
  const { paragraph, form, from } = attribution;
  const { tokens, quoteOf } = paragraph;
  const at = tokens[from - 1]?.lower === 'as' ? from - 1 : from;
  const before = tokens[at - 1];
  if (before === undefined || at - 1 <= first) return undefined;
  if (/^[,—–]$/.test(before.text)) return at - 1;
  if ((quoteOf[at - 1] ?? -1) !== -1 && /^[,?!]$/.test(tokens[at - 2]?.text ?? '')) return at;
  return form === 'source' && before.pos !== 'CCONJ' ? at : undefined;
}

/** Whether the sentence goes on after the attribution with the verb's object or a new clause. */
function goesOn({ paragraph, form, complement, from }: Attribution): boolean {
  const next = paragraph.tokens[complement.from];
  const end = paragraph.sentenceTo[from] ?? 0;
  if (next === undefined || complement.from >= end) return false;
  if (form !== 'subject')
    return next.text === ',' && clauseFollows(paragraph, complement.from + 1, end);
  if (next.text === ',') return clauseFollows(paragraph, complement.from + 1, end);
  return !AFTER.test(next.pos) && !endsInIng(next);
}

function clauseFollows(paragraph: Attribution['paragraph'], from: number, end: number): boolean {
  const next = paragraph.tokens[from];
  if (
    next === undefined ||
    /^(?:who|whose|which|where|when|as|after|before|while)$/.test(next.lower)
  ) {
    return false;
  }
  if (endsInIng(next) || /^(?:ADP|SCONJ|DET|NUM|ADJ)$/.test(next.pos)) return false;
  return paragraph.tokens.slice(from, end).some(isVerb);
}

/** Whether the part before the attribution has a verb of its own outside an opening side clause. */
function isStatement({ paragraph }: Attribution, first: number, to: number): boolean {
  const tokens = paragraph.tokens.slice(first, to);
  const opening = tokens[0];
  if (opening === undefined || tokens.length < SHORTEST) return false;
  const participle = opening.pos === 'VERB' && opening.lower.endsWith('ed');
  const subordinate = participle || SUBORDINATE.has(opening.lower);
  const comma = tokens.findIndex((token) => token.text === ',');
  if (subordinate && comma < 0) return false;
  const main = subordinate ? tokens.slice(comma + 1) : tokens;
  return main.some((token) => isVerb(token) && !endsInIng(token));
}
