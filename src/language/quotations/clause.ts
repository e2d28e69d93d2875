import type { Paragraph } from './scene.ts';
import { endsInIng, isNoun, isVerb } from './words.ts';

/** A subject stands no farther from its verb than this many tokens. */
const LONGEST = 40;

/**
 * Whether a statement without "that" begins at token `from`: a subject and then a finite verb.
 * `careful` asks for more where a plain object is as likely ("added 12 seats", "noted gains made
 * in March"): no past tense that may be a participle.
 */
export function statementAt(paragraph: Paragraph, from: number, careful: boolean): boolean {
  const stop = Math.min(paragraph.sentenceTo[from] ?? 0, from + LONGEST);
  const opening = paragraph.tokens[from];
  if (opening?.pos === 'SCONJ' && opening.lower !== 'if') return false;
  if (opening?.pos === 'ADP' && !countsUp(paragraph, from)) return false;
  let subject = false;
  let relative = false;
  let beforeQuote = false;
  for (let i = from; i < stop; i++) {
    const token = paragraph.tokens[i];
    if (token === undefined) return false;
    const quote = paragraph.quoteOf[i] ?? -1;
    if (quote !== -1) {
      if (i === from || quote !== paragraph.quoteOf[i - 1]) beforeQuote = subject;
      // 'insisted he "did not mean it"'
      if (beforeQuote && isVerb(token)) return true;
      subject = true;
      continue;
    }
    if (/^(?:who|which|that|whose|where)$/.test(token.lower) && subject) relative = true;
    else if (isNoun(token) || token.pos === 'PRON' || token.pos === 'NUM') subject = true;
    else if (isVerb(token)) {
      // "the plan, which he said would fail"
      if (!subject) return token.pos === 'AUX' && !/^d(?:o|id|oes)$/.test(token.lower) && !careful;
      if (endsInIng(token) || paragraph.tokens[i - 1]?.lower === 'to') continue;
      if (relative) {
        relative = false;
        continue;
      }
      if (careful && mayBeParticiple(paragraph, i)) return false;
      return true;
    } else if (token.pos === 'CCONJ') {
      const next = paragraph.tokens[i + 1];
      if (next !== undefined && isVerb(next)) return false;
    } else if (token.text === ',' || token.text === '—' || token.text === '–') {
      if (!subject || careful) return false;
    } else if (/^[;:?!]$/.test(token.text)) return false;
    else if (token.lower === 'to' && token.pos === 'PART' && careful) return false;
  }
  return false;
}

/** "at least 12 people died", "about half the seats are empty" */
function countsUp(paragraph: Paragraph, from: number): boolean {
  const next = paragraph.tokens[from + 1];
  return next?.pos === 'NUM' || /^(?:least|most|half|to|all)$/.test(next?.lower ?? '');
}

function mayBeParticiple(paragraph: Paragraph, i: number): boolean {
  const token = paragraph.tokens[i];
  const next = paragraph.tokens[i + 1];
  if (token?.pos === 'AUX' || !/(?:ed|en)$/.test(token?.lower ?? '')) return false;
  return next === undefined || next.pos === 'ADP' || next.pos === 'PUNCT';
}
