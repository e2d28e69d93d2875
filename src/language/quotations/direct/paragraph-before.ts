import type { Attribution } from '../attribution.ts';
import { endToken, firstToken, wordCount } from '../quoted-text.ts';
import { labelBefore } from './labelled.ts';
import type { Quoted } from './rule.ts';
import { lastSpeaking } from './told-before.ts';

/**
 * A paragraph that begins with a quotation and names nobody goes on with the speaker of the
 * paragraph before: of its last quotation, of its last sentence, or the one its colon leads in.
 */
export function paragraphBefore(quoted: Quoted): Attribution | undefined {
  const { scene, paragraph, quote, before } = quoted;
  const marked = paragraph.quotes[quote];
  if (before === undefined || marked === undefined || firstToken(paragraph, quote) !== 0)
    return undefined;
  const previous = before.paragraph;
  const last = previous.tokens.length - 1;
  const lastQuote = previous.quotes.length - 1;
  const runsOn = previous.quotes[lastQuote]?.runsOn === true;
  if (runsOn) return before.quotes[lastQuote];
  if (previous.heading || wordCount(scene.text.slice(marked.start, marked.end)) < 4)
    return undefined;
  if (previous.tokens[last]?.text === ':') {
    return lastSpeaking(previous, before.attributions, last) ?? labelBefore(scene, previous, last);
  }
  const said = before.quotes[lastQuote];
  if (said !== undefined && sentencesAfter(previous, lastQuote) <= 1) return said;
  return lastSpeaking(previous, before.attributions, last);
}

function sentencesAfter(paragraph: Quoted['paragraph'], quote: number): number {
  const end = paragraph.sentenceOf[endToken(paragraph, quote) - 1] ?? 0;
  return (paragraph.sentenceOf.at(-1) ?? end) - end;
}
