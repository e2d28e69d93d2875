import type { Attribution } from '../attribution.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { endToken } from '../quoted-text.ts';
import { isSomeone } from '../someone.ts';
import { isVerb } from '../words.ts';
import { label } from './label.ts';
import type { Quoted } from './rule.ts';

/** "…," she laughed: after a comma in the marks, any verb with a person before it speaks. */
export function gesture({ scene, paragraph, quote }: Quoted): Attribution | undefined {
  const marked = paragraph.quotes[quote];
  const end = endToken(paragraph, quote);
  if (marked === undefined || scene.text[marked.end - 1] !== ',') return undefined;
  const speaker = phraseStartingAt(paragraph, end);
  const verb = speaker === undefined ? undefined : paragraph.tokens[speaker.to];
  if (speaker === undefined || verb === undefined || !isVerb(verb)) return undefined;
  return isSomeone(scene, paragraph, speaker)
    ? label(paragraph, speaker, { from: end, to: speaker.to + 1 })
    : undefined;
}
