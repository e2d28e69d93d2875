import { phraseStartingAt } from '../phrase-after.ts';
import type { Scene } from '../scene.ts';
import { isNoun } from '../words.ts';

/** A noun that was said of a name: "Judge Ida Berg", "Ida Berg, the mayor". */
interface Description {
  readonly at: number;
  readonly name: number;
}

/** For each lower-case head noun, the people it was said of, in the order of the text. */
export type Descriptions = ReadonlyMap<string, readonly Description[]>;

/** Collects the titles and appositions of the people named in an article. */
export function describePeople(scene: Scene): Descriptions {
  const found = new Map<string, Description[]>();
  const add = (noun: string, description: Description): void => {
    const list = found.get(noun);
    if (list === undefined) found.set(noun, [description]);
    else list.push(description);
  };
  const ends = new Map<number, number>();
  for (const [index, name] of scene.names.entries()) {
    if (name.kind !== 'person') continue;
    ends.set(name.end, index);
    if (name.title === undefined) continue;
    for (const word of scene.text.slice(name.title.start, name.title.end).split(/[^\p{L}-]+/u)) {
      if (word !== '') add(word.toLowerCase(), { at: name.start, name: index });
    }
  }
  for (const paragraph of scene.paragraphs) {
    for (const [i, token] of paragraph.tokens.entries()) {
      const name = ends.get(token.end);
      const noun = name === undefined ? undefined : nounBeside(paragraph, i);
      if (name !== undefined && noun !== undefined) add(noun, { at: token.end, name });
      const before = titleBefore(scene, paragraph, i);
      if (before !== undefined) add(before.noun, { at: token.start, name: before.name });
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.at - b.at);
  return found;
}

/** "Ida Berg, the mayor of Lund": the noun after the comma. */
function nounBeside(paragraph: Scene['paragraphs'][number], last: number): string | undefined {
  if (paragraph.tokens[last + 1]?.text !== ',') return undefined;
  const phrase = phraseStartingAt(paragraph, last + 2);
  const head = phrase === undefined ? undefined : paragraph.tokens[phrase.head];
  return head?.pos === 'NOUN' ? head.lower : undefined;
}

/** "Supreme Court Judge Ida Berg", "the mayor, Ida Berg": the noun before the name. */
function titleBefore(
  scene: Scene,
  paragraph: Scene['paragraphs'][number],
  noun: number,
): { readonly noun: string; readonly name: number } | undefined {
  const token = paragraph.tokens[noun];
  if (token === undefined || !isNoun(token)) return undefined;
  const comma = paragraph.tokens[noun + 1]?.text === ',';
  const following = paragraph.tokens[noun + (comma ? 2 : 1)];
  if (following === undefined || (comma && token.pos === 'PROPN')) return undefined;
  const name = startingAt(scene, following.start);
  return name === undefined ? undefined : { noun: token.lower, name };
}

function startingAt(scene: Scene, start: number): number | undefined {
  let low = 0;
  let high = scene.nameOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.names[scene.nameOrder[middle] ?? 0]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const index = scene.nameOrder[low];
  const name = index === undefined ? undefined : scene.names[index];
  return name?.start === start && name.kind === 'person' ? index : undefined;
}
