import type { Span } from '../../span.ts';
import { type NounPhrase, phraseSpan } from '../noun-phrase.ts';
import type { Paragraph, Scene } from '../scene.ts';
import { isBodyNoun, isPeopleNoun, isUnnamed } from '../words.ts';
import { type Gender, phraseGender } from './gender.ts';

/** Someone the text has spoken of, at one place. */
export interface Known {
  readonly span: Span;
  /** Position in `scene.names`; absent when the text gave no name. */
  readonly name?: number;
  readonly sort: 'person' | 'group' | 'body';
  readonly gender?: Gender;
}

const PLURAL = /(?:[^s]s|people|men|women|police)$/;

/** Someone to remember; undefined for a phrase that cannot be spoken of as he, she, they or it. */
export function knownFrom(
  scene: Scene,
  paragraph: Paragraph,
  phrase: NounPhrase,
  name: number | undefined,
): Known | undefined {
  const span = phraseSpan(paragraph, phrase);
  const head = paragraph.tokens[phrase.head];
  if (name !== undefined) {
    return { span, name, sort: scene.names[name]?.kind === 'person' ? 'person' : 'body' };
  }
  if (head === undefined) return undefined;
  if (isBodyNoun(head) && !PLURAL.test(head.lower)) return { span, sort: 'body' };
  if (!isPeopleNoun(head) && !isUnnamed(head)) return undefined;
  if (PLURAL.test(head.lower) || (isUnnamed(head) && head.lower !== 'one')) {
    return { span, sort: 'group' };
  }
  const gender = phraseGender(paragraph, phrase);
  return { span, sort: 'person', ...(gender === undefined ? {} : { gender }) };
}
