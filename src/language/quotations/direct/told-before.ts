import type { Attribution } from '../attribution.ts';
import { attributionsWithin } from '../find-attributions.ts';
import { firstToken, opensSentence, wordCount } from '../quoted-text.ts';
import type { Paragraph } from '../scene.ts';
import { isSomeone } from '../someone.ts';
import { mainSubject } from '../subject.ts';
import { label } from './label.ts';
import type { Quoted } from './rule.ts';

/** The mayor was angry. "…": the sentence before, in the same paragraph, is about the speaker. */
export function toldBefore({
  scene,
  paragraph,
  quote,
  attributions,
}: Quoted): Attribution | undefined {
  const first = firstToken(paragraph, quote);
  const marked = paragraph.quotes[quote];
  if (marked === undefined || first <= 0 || !opensSentence(paragraph, quote)) return undefined;
  if (wordCount(scene.text.slice(marked.start, marked.end)) < 4) return undefined;
  const speaking = lastSpeaking(paragraph, attributions, first - 1);
  if (speaking !== undefined) return speaking;
  const subject = mainSubject(scene, paragraph, first - 1);
  if (subject === undefined || !isSomeone(scene, paragraph, subject)) return undefined;
  return label(paragraph, subject, { from: subject.from, to: subject.to });
}

/** The last attribution with a speaker in the sentence that ends with token `last`. */
export function lastSpeaking(
  paragraph: Paragraph,
  attributions: readonly Attribution[],
  last: number,
): Attribution | undefined {
  const from = paragraph.sentenceFrom[last] ?? 0;
  return attributionsWithin(attributions, from, last + 1).findLast(
    ({ form, speaker }) => form !== 'source' && speaker !== undefined,
  );
}
