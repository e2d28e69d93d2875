import type { Attribution } from './attribution.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { Paragraph, Scene } from './scene.ts';
import { isSomeone } from './someone.ts';
import { speechWord } from './speech-verbs.ts';

/** "was described by both sides as constructive": the speaker stands after "by". */
export function passiveAttribution(
  scene: Scene,
  paragraph: Paragraph,
  verb: number,
): Attribution | undefined {
  const word = speechWord(paragraph.tokens[verb]?.lower ?? '');
  if (word?.form !== 'past' || paragraph.tokens[verb + 1]?.lower !== 'by') return undefined;
  const use = word.uses.find(({ object, particles }) => object && particles.length === 0);
  const speaker = phraseStartingAt(paragraph, verb + 2);
  if (use === undefined || speaker === undefined) return undefined;
  if (paragraph.tokens[speaker.to]?.lower !== 'as' || !isSomeone(scene, paragraph, speaker)) {
    return undefined;
  }
  return {
    paragraph,
    form: 'subject',
    from: verb,
    to: speaker.to,
    verbFrom: verb,
    cueFrom: verb,
    cueTo: verb + 1,
    speaker,
    verb: use,
    complement: { kind: 'object', from: speaker.to },
    modality: use.denial ? 'denied' : 'asserted',
  };
}
