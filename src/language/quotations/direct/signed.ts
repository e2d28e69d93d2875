import type { Attribution } from '../attribution.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { endToken } from '../quoted-text.ts';
import type { Paragraph } from '../scene.ts';
import { isVerb } from '../words.ts';
import { label } from './label.ts';
import type { Quoted } from './rule.ts';

const DASH = /^(?:[-–—]|--)$/;
/** A signature is short: a name, a title, a body. */
const LONGEST = 14;

/** "…" – Ida Berg, mayor: a dash and a signature, on the same line or the next. */
export function signed({ scene, paragraph, quote }: Quoted): Attribution | undefined {
  const end = endToken(paragraph, quote);
  let next = end;
  while (/^[.,]$/.test(paragraph.tokens[next]?.text ?? '')) next++;
  if (next < paragraph.tokens.length) return signature(paragraph, next);
  const following = scene.paragraphs[paragraph.index + 1];
  return following === undefined ? undefined : signature(following, 0);
}

function signature(paragraph: Paragraph, dash: number): Attribution | undefined {
  if (!DASH.test(paragraph.tokens[dash]?.text ?? '')) return undefined;
  const speaker = phraseStartingAt(paragraph, dash + 1);
  const opening = speaker === undefined ? undefined : paragraph.tokens[speaker.from];
  if (speaker === undefined || opening === undefined || !/^\p{Lu}/u.test(opening.text))
    return undefined;
  const rest = paragraph.tokens.slice(dash + 1, paragraph.sentenceTo[dash + 1]);
  if (rest.length > LONGEST || rest.some(isVerb)) return undefined;
  return label(paragraph, speaker, { from: dash, to: dash + 1 + rest.length });
}
