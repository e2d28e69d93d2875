import type { Attribution } from '../attribution.ts';
import { endToken, firstToken, opensSentence } from '../quoted-text.ts';
import type { Quoted } from './rule.ts';

/** "A," X said. "B.": a further quotation of the paragraph, with no other sentence between. */
export function continued({ paragraph, quote, earlier }: Quoted): Attribution | undefined {
  const previous = earlier[quote - 1];
  if (previous === undefined || !opensSentence(paragraph, quote)) return undefined;
  const from = paragraph.sentenceOf[endToken(paragraph, quote - 1) - 1];
  const to = paragraph.sentenceOf[firstToken(paragraph, quote)];
  if (from === undefined || to === undefined) return undefined;
  const own = previous.paragraph === paragraph ? paragraph.sentenceOf[previous.cueFrom] : undefined;
  for (let between = from + 1; between < to; between++) {
    if (between !== own) return undefined;
  }
  return previous;
}
