import { type NounPhrase, phraseName } from './noun-phrase.ts';
import { nameAt, type Paragraph, type Scene } from './scene.ts';
import { isPeopleNoun, isSubjectPronoun, isUnnamed } from './words.ts';

/** Whether the phrase stands for someone who can speak: a person, a body, a government's seat. */
export function isSomeone(scene: Scene, paragraph: Paragraph, phrase: NounPhrase): boolean {
  const head = paragraph.tokens[phrase.head];
  if (head === undefined) return false;
  if (isSubjectPronoun(head) || isUnnamed(head) || isPeopleNoun(head)) return true;
  const name = phraseName(scene, paragraph, phrase);
  // A capital that no name was found in is a name the article gives only here.
  if (name === undefined) return head.pos === 'PROPN' && nameAt(scene, head) === undefined;
  const kind = scene.names[name]?.kind;
  return kind === 'person' || kind === 'body' || kind === 'place';
}
