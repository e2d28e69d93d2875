import type { Attribution } from '../attribution.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { firstToken } from '../quoted-text.ts';
import { nameAt, type Paragraph, type Scene } from '../scene.ts';
import { isSomeone } from '../someone.ts';
import { mainSubject } from '../subject.ts';
import { label } from './label.ts';
import type { Quoted } from './rule.ts';

/** Ida Berg on the vote: "…": what stands before a colon names who speaks. */
export function labelled({ scene, paragraph, quote }: Quoted): Attribution | undefined {
  const colon = firstToken(paragraph, quote) - 1;
  if (paragraph.tokens[colon]?.text !== ':') return undefined;
  return labelBefore(scene, paragraph, colon);
}

/** The speaker named in the part of a sentence that a colon at token `colon` ends. */
export function labelBefore(
  scene: Scene,
  paragraph: Paragraph,
  colon: number,
): Attribution | undefined {
  const from = paragraph.sentenceFrom[colon] ?? 0;
  const first = phraseStartingAt(paragraph, from);
  const candidates = [
    first,
    mainSubject(scene, paragraph, colon),
    named(scene, paragraph, from, colon),
  ];
  const speaker = candidates.find(
    (phrase) => phrase !== undefined && isSomeone(scene, paragraph, phrase),
  );
  return speaker === undefined ? undefined : label(paragraph, speaker, { from, to: colon });
}

function named(
  scene: Scene,
  paragraph: Paragraph,
  from: number,
  to: number,
): NounPhrase | undefined {
  for (let i = from; i < to; i++) {
    const token = paragraph.tokens[i];
    const name = token === undefined ? undefined : nameAt(scene, token);
    if (name === undefined || scene.names[name]?.kind !== 'person') continue;
    let end = i + 1;
    while (end < to && sameName(scene, paragraph, end, name)) end++;
    return { from: i, to: end, head: end - 1 };
  }
  return undefined;
}

function sameName(scene: Scene, paragraph: Paragraph, i: number, name: number): boolean {
  const token = paragraph.tokens[i];
  return token !== undefined && nameAt(scene, token) === name;
}
