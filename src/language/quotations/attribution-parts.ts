import type { NounPhrase } from './noun-phrase.ts';
import type { Paragraph, Scene } from './scene.ts';
import { isSomeone } from './someone.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words before the subject that make the speech a condition or a question. */
const CONDITIONS = new Set('if unless whether did does do has have had would will'.split(' '));
/** Subjects of whom nothing is reported: nobody, the reader, the writer. */
const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither', 'there', 'you', 'i']);

/** What an attribution takes over from its verb. */
export function verbParts(paragraph: Paragraph, group: VerbGroup, use: SpeechVerb) {
  const modality = group.hedged ? 'hedged' : use.denial ? 'denied' : 'asserted';
  const cueTo = group.verb + 1 + use.particles.length;
  return {
    paragraph,
    verb: use,
    verbFrom: group.from,
    cueFrom: group.verb,
    cueTo,
    modality,
  } as const;
}

/** Whether the phrase cannot be a speaker of this verb, or is only asked or supposed to be. */
export function refused(
  scene: Scene,
  paragraph: Paragraph,
  speaker: NounPhrase,
  use: SpeechVerb,
): boolean {
  const head = paragraph.tokens[speaker.head];
  const before = paragraph.tokens[speaker.from - 1];
  const inSentence = speaker.from > (paragraph.sentenceFrom[speaker.head] ?? 0);
  if (head === undefined || NOBODY.has(head.lower)) return true;
  if (inSentence && before !== undefined && CONDITIONS.has(before.lower)) return true;
  return use.subject === 'people' && !isSomeone(scene, paragraph, speaker);
}
