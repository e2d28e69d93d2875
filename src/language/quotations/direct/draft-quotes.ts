import type { Attribution } from '../attribution.ts';
import type { Draft } from '../draft.ts';
import { attributionsWithin } from '../find-attributions.ts';
import {
  endsLikeSpeech,
  endToken,
  firstToken,
  isFragment,
  looksLikeTitle,
  opensSentence,
  spokenSpan,
  wordCount,
} from '../quoted-text.ts';
import type { Paragraph, Scene } from '../scene.ts';
import type { Quoted } from './rule.ts';
import { DIRECT_RULES } from './rules.ts';

/** Without anybody to say it, only a whole sentence of at least so many words is a quotation. */
const UNATTRIBUTED = 5;

/** A paragraph with its attributions and, for each of its quotations, who said it. */
export interface Read {
  readonly paragraph: Paragraph;
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly (Attribution | undefined)[];
}

/** Finds who said each stretch in quotation marks, and which of them nobody said. */
export function draftQuotes(
  scene: Scene,
  paragraph: Paragraph,
  attributions: readonly Attribution[],
  before: Read | undefined,
): { readonly read: Read; readonly drafts: readonly Draft[] } {
  const quotes: (Attribution | undefined)[] = [];
  const drafts: Draft[] = [];
  for (const [quote, marked] of paragraph.quotes.entries()) {
    const quoted: Quoted = {
      scene,
      paragraph,
      quote,
      attributions: nearby(paragraph, quote, attributions),
      earlier: quotes,
      ...(before === undefined ? {} : { before }),
    };
    const attribution = attributionOf(quoted);
    const isSpeech = isSpoken(quoted, attribution);
    quotes.push(isSpeech ? attribution : undefined);
    if (!isSpeech) continue;
    const kind = isFragment(scene.text, paragraph, quote) ? 'partial' : 'direct';
    drafts.push({ kind, span: spokenSpan(scene.text, marked), attribution });
  }
  return { read: { paragraph, attributions, quotes }, drafts };
}

/** The attributions of the quotation's sentences and of those next to it. */
function nearby(
  paragraph: Paragraph,
  quote: number,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const { sentenceFrom, sentenceTo, tokens } = paragraph;
  const from = sentenceFrom[Math.max(0, firstToken(paragraph, quote) - 1)] ?? 0;
  const to = sentenceTo[Math.min(tokens.length - 1, endToken(paragraph, quote))] ?? tokens.length;
  return attributionsWithin(attributions, from, to);
}

function attributionOf(quoted: Quoted): Attribution | undefined {
  for (const rule of DIRECT_RULES) {
    const found = rule(quoted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Tells what somebody said from titles of works and words set off by the writer. */
function isSpoken(quoted: Quoted, attribution: Attribution | undefined): boolean {
  const { scene, paragraph, quote } = quoted;
  const marked = paragraph.quotes[quote];
  if (marked === undefined || marked.end <= marked.start) return false;
  const text = scene.text.slice(marked.start, marked.end);
  const words = wordCount(text);
  if (words === 0) return false;
  const sentence = endsLikeSpeech(scene.text, marked);
  if (attribution === undefined) {
    return sentence && !marked.runsOn && words >= UNATTRIBUTED && opensSentence(paragraph, quote);
  }
  if (looksLikeTitle(text) && !sentence) return false;
  const leading = attribution.complement.kind === 'quote';
  return words > 1 || sentence || leading;
}
