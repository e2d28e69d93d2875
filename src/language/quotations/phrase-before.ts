import type { NounPhrase } from './noun-phrase.ts';
import { partOf } from './phrase-part.ts';
import { type Paragraph, type Scene } from './scene.ts';
import { isNoun, isSubjectPronoun, isUnnamed, isVerb } from './words.ts';

/** No noun phrase of a speaker is longer; the limit bounds the walk. */
const LONGEST = 40;

/**
 * The noun phrase whose last word is token `last` and that begins no earlier than `from`, found by walking left ("a person familiar with
 * the talks", "U.S., Estonian and European officials", "a diplomat who has watched the war").
 */
export function phraseEndingAt(
  scene: Scene,
  paragraph: Paragraph,
  last: number,
  from = 0,
): NounPhrase | undefined {
  const final = paragraph.tokens[last];
  if (final === undefined || paragraph.quoteOf[last] !== -1) return undefined;
  if (isSubjectPronoun(final) || (isUnnamed(final) && final.pos === 'PRON'))
    return { from: last, to: last + 1, head: last };
  const relative = relativeBefore(paragraph, last);
  const outer = relative === undefined ? undefined : walkLeft(scene, paragraph, relative - 1, from);
  return outer ?? walkLeft(scene, paragraph, last, from);
}

/** The "who" of a relative clause without commas that ends at token `last`. */
function relativeBefore(paragraph: Paragraph, last: number): number | undefined {
  const floor = Math.max(paragraph.sentenceFrom[last] ?? 0, last - LONGEST);
  let verb = false;
  for (let i = last; i > floor; i--) {
    const token = paragraph.tokens[i];
    const before = paragraph.tokens[i - 1];
    if (token === undefined || before === undefined || paragraph.quoteOf[i] !== -1)
      return undefined;
    if (/^[,;:—–()]$/.test(token.text)) return undefined;
    if (token.lower === 'who') return verb && (isNoun(before) || isUnnamed(before)) ? i : undefined;
    verb ||= isVerb(token);
  }
  return undefined;
}

function walkLeft(
  scene: Scene,
  paragraph: Paragraph,
  last: number,
  from: number,
): NounPhrase | undefined {
  const floor = Math.max(paragraph.sentenceFrom[last] ?? 0, last - LONGEST, from);
  const walk = { scene, paragraph, last, floor, joined: false };
  let head = -1;
  let joint = -1;
  let i = last;
  while (i >= floor) {
    const part = partOf({ ...walk, joined: joint >= 0 }, i);
    if (part.kind === 'stop') break;
    if (part.kind === 'word' && head < 0) head = i;
    if (part.kind === 'link' || part.kind === 'joint') head = -1;
    if (part.kind === 'joint' && paragraph.tokens[i]?.pos === 'CCONJ') joint = i;
    i = part.next;
  }
  return trim(paragraph, { start: i + 1, last, joint, head });
}

/** Cuts off what belongs to the clause before, and refuses what is left without a noun. */
function trim(
  paragraph: Paragraph,
  found: {
    readonly start: number;
    readonly last: number;
    readonly joint: number;
    readonly head: number;
  },
): NounPhrase | undefined {
  const { tokens } = paragraph;
  const { start, last, joint } = found;
  let from = start;
  const before = start > (paragraph.sentenceFrom[last] ?? 0) ? tokens[start - 1] : undefined;
  // "He left France and Smith said": the left half is the object of a verb, not a second speaker.
  if (joint >= 0 && /^(?:VERB|ADP|AUX)$/.test(before?.pos ?? '')) from = joint + 1;
  while (from < last && /^(?:ADV|CCONJ|ADP|SCONJ|PUNCT)$/.test(tokens[from]?.pos ?? '')) from++;
  const head = found.head < from ? firstHead(paragraph, from, last) : found.head;
  const token = tokens[head];
  if (token === undefined) return undefined;
  const isSomeone =
    isNoun(token) || isUnnamed(token) || token.pos === 'NUM' || /^\p{Lu}\p{Ll}/u.test(token.text);
  // "the injured", "the unemployed"
  const isGroup = token.pos === 'ADJ' && tokens[from]?.pos === 'DET';
  return isSomeone || isGroup ? { from, to: last + 1, head } : undefined;
}

/** The last noun of the first run of nouns. */
function firstHead(paragraph: Paragraph, from: number, last: number): number {
  for (let i = from; i <= last; i++) {
    const token = paragraph.tokens[i];
    const next = paragraph.tokens[i + 1];
    if (token === undefined || !isNoun(token)) continue;
    if (i === last || next === undefined || !(isNoun(next) || /^(?:'s?|-|\.)$/.test(next.text))) {
      return i;
    }
  }
  return last;
}
