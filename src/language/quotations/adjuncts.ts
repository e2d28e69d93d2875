import { nameAt, type Paragraph, type Scene } from './scene.ts';
import { endsInIng, isNoun, isTime, isVerb } from './words.ts';

/** Adjuncts between the verb and what was said reach no farther than this many tokens. */
const REACH = 25;
/** Adverbs that open a statement of their own. */
const OPENING = /^(?:there|when|how|why|where)$/;

/** Past "on Monday", "in a statement", "after the vote", "again". */
export function skipAdjuncts(scene: Scene, paragraph: Paragraph, from: number): number {
  const stop = Math.min(paragraph.sentenceTo[from - 1] ?? 0, from + REACH);
  let i = from;
  while (i < stop && (paragraph.quoteOf[i] ?? -1) === -1) {
    const token = paragraph.tokens[i];
    const next = paragraph.tokens[i + 1];
    if (token === undefined) break;
    if (token.pos === 'ADP') {
      const end = prepositionalEnd(scene, paragraph, i + 1, stop);
      if (end === undefined) break;
      i = end;
    } else if (isTime(token) || (token.pos === 'ADV' && !OPENING.test(token.lower))) i++;
    else if (next !== undefined && isTime(next) && /^(?:DET|ADJ|NUM)$/.test(token.pos)) i += 2;
    else if (token.text === ',' && next?.lower === 'however') i += 2;
    else break;
  }
  return i;
}

function prepositionalEnd(
  scene: Scene,
  paragraph: Paragraph,
  from: number,
  stop: number,
): number | undefined {
  let noun = -1;
  for (let i = from; i < stop; i++) {
    const token = paragraph.tokens[i];
    if (token === undefined || (paragraph.quoteOf[i] ?? -1) !== -1) break;
    const before = paragraph.tokens[i - 1];
    const opens = token.pos === 'DET' || token.pos === 'PRON';
    const next = paragraph.tokens[i + 1];
    if (noun >= 0 && opens) break;
    if (noun >= 0 && before !== undefined && isTime(before) && !isTime(token)) break;
    if (noun >= 0 && startsName(scene, before, token)) break;
    if (isNoun(token) || token.pos === 'NUM') noun = i;
    else if ((token.pos === 'PRON' || token.pos === 'ADJ') && noun < 0) noun = i;
    else if (isVerb(token) && endsInIng(token) && next !== undefined) continue;
    else if (!/^(?:DET|ADJ|PART|SYM)$/.test(token.pos) && !/^[-&.]$/.test(token.text)) break;
    else if (token.text === '.') break;
  }
  return noun < 0 ? undefined : noun + 1;
}

function startsName(
  scene: Scene,
  before: { readonly start: number; readonly end: number } | undefined,
  token: { readonly start: number; readonly end: number },
): boolean {
  const name = nameAt(scene, token);
  return name !== undefined && (before === undefined || nameAt(scene, before) !== name);
}
