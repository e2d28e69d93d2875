import { statementAt } from './clause.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { nameAt, type Paragraph, type Scene } from './scene.ts';
import { isNoun } from './words.ts';

/** No listener's name is longer, in tokens. */
const LONGEST = 25;

/** Past the one who is told: "reporters", "the Daily Post", "him". */
export function skipListener(scene: Scene, paragraph: Paragraph, from: number): number {
  const token = paragraph.tokens[from];
  if (token === undefined || from >= (paragraph.sentenceTo[from - 1] ?? 0)) return from;
  if (token.pos === 'PRON' && token.lower !== 'that') return from + 1;
  const name = nameAt(scene, token);
  if (name !== undefined) {
    let i = from;
    while (i < from + LONGEST && (sameName(scene, paragraph, i, name) || namesOn(paragraph, i)))
      i++;
    return i;
  }
  const phrase = phraseStartingAt(paragraph, from);
  if (phrase === undefined) return from;
  // "told police Lopez fired": the listener ends where a name begins.
  for (let i = from + 1; i < phrase.to; i++) {
    const inner = paragraph.tokens[i];
    const before = paragraph.tokens[i - 1];
    if (inner === undefined || before === undefined) break;
    const starts = nameAt(scene, inner) !== undefined && nameAt(scene, before) === undefined;
    if (starts && isNoun(before) && statementAt(paragraph, i, true)) return i;
  }
  return phrase.to;
}

/** "BBC Radio's Morning programme": what goes on from a name without a break. */
function namesOn(paragraph: Paragraph, i: number): boolean {
  const token = paragraph.tokens[i];
  const before = paragraph.tokens[i - 1];
  if (token === undefined || before === undefined) return false;
  return /^'s?$/.test(token.lower) || (/^'s?$/.test(before.lower) && isNoun(token));
}

function sameName(scene: Scene, paragraph: Paragraph, i: number, name: number): boolean {
  const token = paragraph.tokens[i];
  return token !== undefined && nameAt(scene, token) === name;
}
