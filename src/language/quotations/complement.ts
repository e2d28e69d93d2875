import type { Token } from '../tokens.ts';
import { skipAdjuncts } from './adjuncts.ts';
import type { Complement } from './attribution.ts';
import { statementAt } from './clause.ts';
import { skipListener } from './listener.ts';
import type { Paragraph, Scene } from './scene.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { endsInIng } from './words.ts';

const QUESTION = new Set(['whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who', 'which']);
/** What is said when nothing is: "said so", "said nothing", "said as much". */
const EMPTY = new Set(['so', 'nothing', 'little', 'goodbye', 'sorry', 'yes']);
/** How a statement begins when the verb is sure to have one; short answers aside. */
const SURE_START = /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)$/;
/** An adverb that opens a statement rather than saying when or how it was said. */
const OPENING_ADVERB = /ly$|^(?:about|just|even|almost|not|never)$/;
/** "that" is looked for no farther than this many tokens past the verb. */
const REACH = 25;

/** What follows the verb of speaking at token `verb`, and how far listener and adjuncts reach. */
export function complementAfter(
  scene: Scene,
  paragraph: Paragraph,
  verb: number,
  use: SpeechVerb,
): Complement {
  const first = verb + 1 + use.particles.length;
  const afterListener = use.listener ? skipListener(scene, paragraph, first) : first;
  const afterAdjuncts = skipAdjuncts(scene, paragraph, afterListener);
  for (const from of new Set([afterAdjuncts, afterListener])) {
    const found = complementAt(scene, paragraph, { first, from }, use);
    if (found !== undefined) return withAdverbs(paragraph, found, first);
  }
  const marked = use.clause === 'no' ? undefined : laterThat(paragraph, afterListener);
  if (marked !== undefined) return { kind: 'clause', from: marked };
  if (use.object && afterListener < (paragraph.sentenceTo[verb] ?? 0)) {
    const token = paragraph.tokens[afterListener];
    if (token !== undefined && startsObject(token, use)) {
      return { kind: 'object', from: afterListener };
    }
  }
  return { kind: 'none', from: afterAdjuncts };
}

/** "said substantially all is sold": adverbs before a statement without "that" belong to it. */
function withAdverbs(paragraph: Paragraph, found: Complement, first: number): Complement {
  if (found.kind !== 'clause' || found.from === first) return found;
  const skipped = paragraph.tokens.slice(first, found.from);
  return skipped.every((token) => token.pos === 'ADV' && OPENING_ADVERB.test(token.lower))
    ? { kind: 'clause', from: first }
    : found;
}

/** "said in a speech prepared for the vote that …": past what no rule could skip. */
function laterThat(paragraph: Paragraph, from: number): number | undefined {
  const stop = Math.min(paragraph.sentenceTo[from - 1] ?? 0, from + REACH);
  for (let i = from; i < stop && (paragraph.quoteOf[i] ?? -1) === -1; i++) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.pos === 'PUNCT') return undefined;
    if (token.lower === 'that' && token.pos === 'SCONJ') {
      return statementAt(paragraph, i + 1, false) ? i + 1 : undefined;
    }
  }
  return undefined;
}

function startsObject(token: Token, use: SpeechVerb): boolean {
  // "insist on keeping"
  const gerund = use.particles.length > 0 && endsInIng(token);
  return gerund || /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(token.pos);
}

function complementAt(
  scene: Scene,
  paragraph: Paragraph,
  { first, from }: { readonly first: number; readonly from: number },
  use: SpeechVerb,
): Complement | undefined {
  const token = paragraph.tokens[from];
  const next = paragraph.tokens[from + 1];
  if (token === undefined) return undefined;
  const clause: Complement = { kind: 'clause', from };
  const quoted = quotedAt(scene, paragraph, from, use);
  if (quoted !== undefined) return quoted;
  if (from >= (paragraph.sentenceTo[from - 1] ?? 0) || isEmpty(token, next)) return undefined;
  if (token.lower === 'to' && use.infinitive && next?.pos === 'VERB') return clause;
  if (QUESTION.has(token.lower) && use.clause !== 'that') {
    return asksQuestion(token, use) ? clause : undefined;
  }
  if (use.clause === 'no') return undefined;
  if (token.lower === 'that') return { kind: 'clause', from: from + 1 };
  if (use.clause === 'that') return undefined;
  if (use.clause === 'sure' && from === first && SURE_START.test(token.pos)) return clause;
  return statementAt(paragraph, from, use.clause === 'careful') ? clause : undefined;
}

/** A quotation at token `from`, or after the comma or colon there. */
function quotedAt(
  scene: Scene,
  paragraph: Paragraph,
  from: number,
  use: SpeechVerb,
): Complement | undefined {
  const quote = paragraph.quotes[paragraph.quoteOf[from] ?? -1];
  if (quote === undefined) {
    const marked = /^[,:]$/.test(paragraph.tokens[from]?.text ?? '');
    const follows = (paragraph.quoteOf[from + 1] ?? -1) !== -1;
    return marked && follows ? { kind: 'quote', from: from + 1 } : undefined;
  }
  // 'said "safe" areas remain': a clause that happens to begin with a quoted word.
  const short = quote.end - quote.start < 25 && !/[.,?!]/.test(scene.text[quote.end - 1] ?? '');
  const opensClause = short && use.clause !== 'no' && statementAt(paragraph, from, false);
  return { kind: opensClause ? 'clause' : 'quote', from };
}

function isEmpty(token: Token, next: Token | undefined): boolean {
  if (EMPTY.has(token.lower)) return true;
  // "said no to the plan", "said as much"
  if (token.lower !== 'no' && token.lower !== 'as') return false;
  return next === undefined || /^(?:PUNCT|ADP|PART)$/.test(next.pos) || next.lower === 'much';
}

/** "asked whether", "explained how", "said what"; "said when asked" and "said if" are none. */
function asksQuestion(word: Token, use: SpeechVerb): boolean {
  if (word.lower === 'what') return true;
  return (use.listener || use.clause === 'careful') && /^(?:whether|if|how|why)$/.test(word.lower);
}
