import type { Paragraph } from './scene.ts';
import { isUnmistakable, type SpeechVerb, type SpeechWord } from './speech-verbs.ts';
import { isPeopleNoun, isSubjectPronoun } from './words.ts';

/** What may follow a verb that the tagger took for a noun ("officials note that"). */
const AFTER_VERB = /^(?:PUNCT|AUX|PRON|SCONJ|DET|PROPN)$/;

/** The use of the verb whose particles stand after it. */
export function fittingUse(
  paragraph: Paragraph,
  verb: number,
  word: SpeechWord,
): SpeechVerb | undefined {
  return word.uses.find(({ particles }) =>
    particles.every((particle, i) => paragraph.tokens[verb + 1 + i]?.lower === particle),
  );
}

/** Whether the word is used as a verb here, bearing a wrong tag. */
export function readsAsVerb(paragraph: Paragraph, verb: number, word: SpeechWord): boolean {
  const token = paragraph.tokens[verb];
  if (token === undefined) return false;
  if (token.pos === 'VERB' || isUnmistakable(token.lower)) return true;
  // "cast doubt on" is one whatever "cast" is tagged as.
  if ((fittingUse(paragraph, verb, word)?.particles.length ?? 0) > 1) return true;
  const before = paragraph.tokens[verb - 1];
  const next = paragraph.tokens[verb + 1];
  if (before === undefined || token.pos !== 'NOUN') return false;
  if (isSubjectPronoun(before)) return true;
  const plural = isPeopleNoun(before) && /(?:s|police|people|men|women)$/.test(before.lower);
  return word.form === 'base' && plural && next !== undefined && AFTER_VERB.test(next.pos);
}
