import { type NounPhrase, phraseName } from './noun-phrase.ts';
import { phraseEndingAt } from './phrase-before.ts';
import { nameAt, type Paragraph, type Scene } from './scene.ts';
import { endsInIng, isNoun, isPeopleNoun, isVerb } from './words.ts';

/** Speakers stand no farther from the verb than this many tokens, parentheses counted. */
const REACH = 60;

/** The subject of the verb group that begins at token `group`, where it stands before the verb. */
export function subjectBefore(
  scene: Scene,
  paragraph: Paragraph,
  group: number,
): NounPhrase | undefined {
  const floor = paragraph.sentenceFrom[group] ?? 0;
  const last = group - 1;
  const before = paragraph.tokens[last];
  if (before === undefined || last < floor || paragraph.quoteOf[last] !== -1) return undefined;
  if (before.lower === 'who' || before.lower === 'which' || before.lower === 'that') {
    return antecedent(scene, paragraph, last);
  }
  if (/^(?:and|but)$/.test(before.lower)) return mainSubject(scene, paragraph, last);
  if (/^[,—–-]$/.test(before.text)) return acrossParenthesis(scene, paragraph, last);
  const phrase = phraseEndingAt(scene, paragraph, last);
  const opening = phrase === undefined ? undefined : paragraph.tokens[phrase.from];
  // "Ida Berg, manager of the port said": the closing comma is often forgotten.
  const isRole =
    opening !== undefined && isPeopleNoun(opening) && /^\p{Ll}.*[^s]$/u.test(opening.text);
  return phrase !== undefined && isRole ? withNameBefore(scene, paragraph, phrase) : phrase;
}

/**
 * The subject of the first finite verb of the sentence, looked for before token `stop`: whoever
 * goes on to say something ("The mayor closed the road and said …").
 */
export function mainSubject(
  scene: Scene,
  paragraph: Paragraph,
  stop: number,
): NounPhrase | undefined {
  const floor = paragraph.sentenceFrom[stop] ?? 0;
  for (let i = floor + 1; i < stop && i < floor + REACH; i++) {
    const token = paragraph.tokens[i];
    if (token === undefined || paragraph.quoteOf[i] !== -1 || !isVerb(token)) continue;
    // A name that the tagger took for a verb: "Robert Dole told".
    if (i > floor && /^\p{Lu}/u.test(token.text)) continue;
    if (endsInIng(token) || inRelative(paragraph, i, floor)) continue;
    const group = groupStart(paragraph, i, floor);
    const before = paragraph.tokens[group - 1];
    if (before === undefined || group <= floor || before.lower === 'to') continue;
    const found = /^[,—–]$/.test(before.text)
      ? acrossParenthesis(scene, paragraph, group - 1)
      : phraseEndingAt(scene, paragraph, group - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function groupStart(paragraph: Paragraph, verb: number, floor: number): number {
  let i = verb;
  while (i > floor) {
    const before = paragraph.tokens[i - 1];
    if (before === undefined || /^'s?$/.test(before.lower)) break;
    if (!/^(?:AUX|ADV|PART)$/.test(before.pos) && !/^(?:him|her|it|them)sel/.test(before.lower))
      break;
    i--;
  }
  return i;
}

function inRelative(paragraph: Paragraph, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= floor && i > verb - 4; i--) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.text === ',') return false;
    if (/^(?:who|which|that|whom|whose|when|if|as|while|after|because)$/.test(token.lower))
      return true;
  }
  return false;
}

/** The noun phrase that a relative clause beginning at token `relative` is about. */
function antecedent(scene: Scene, paragraph: Paragraph, relative: number): NounPhrase | undefined {
  const before = paragraph.tokens[relative - 1];
  if (before === undefined) return undefined;
  const last = /^[,—–]$/.test(before.text) ? relative - 2 : relative - 1;
  if (last < (paragraph.sentenceFrom[relative] ?? 0)) return undefined;
  const phrase = phraseEndingAt(scene, paragraph, last);
  if (phrase === undefined) return undefined;
  // "testimony from a man who told": the nearest noun speaks, unless the phrase is about people.
  const head = paragraph.tokens[phrase.head];
  if (/^[,—–]$/.test(paragraph.tokens[relative - 1]?.text ?? '')) {
    const whole = withNameBefore(scene, paragraph, phrase);
    if (whole !== phrase) return whole;
  }
  if (head !== undefined && isPeopleNoun(head)) return phrase;
  let from = last;
  while (from > phrase.from && paragraph.tokens[from - 1]?.pos !== 'ADP') from--;
  return from === phrase.from ? phrase : (phraseEndingAt(scene, paragraph, last, from) ?? phrase);
}

/** "Ida Berg, the mayor, said", "The firm, which makes cars, said", "Berg, 42, of Lund, said". */
function acrossParenthesis(
  scene: Scene,
  paragraph: Paragraph,
  comma: number,
): NounPhrase | undefined {
  const floor = Math.max(paragraph.sentenceFrom[comma] ?? 0, comma - REACH);
  let end = comma;
  for (let i = comma - 1; i > floor; i--) {
    if (paragraph.quoteOf[i] !== -1) return undefined;
    if (!/^[,—–]$/.test(paragraph.tokens[i]?.text ?? '') || isNumberComma(paragraph, i)) continue;
    const phrase = phraseEndingAt(scene, paragraph, i - 1);
    const beside = besideAt(scene, paragraph, i + 1, end);
    if (phrase !== undefined && !isAside(paragraph, phrase)) {
      const outer = beforeRelative(scene, paragraph, phrase.from);
      if (outer !== undefined) return outer;
      const whole = beside === undefined ? phrase : { ...phrase, apposition: beside };
      return withNameBefore(scene, paragraph, whole);
    }
    end = i;
  }
  return undefined;
}

/** "The firm, which is owned by Lund Steel, a holding, said": the subject before ", which". */
function beforeRelative(scene: Scene, paragraph: Paragraph, from: number): NounPhrase | undefined {
  for (let i = paragraph.sentenceFrom[from] ?? 0; i + 1 < from; i++) {
    const token = paragraph.tokens[i];
    if (token === undefined || isVerb(token) || paragraph.quoteOf[i] !== -1) return undefined;
    if (token.text === ',' && /^(?:who|which|whose)$/.test(paragraph.tokens[i + 1]?.lower ?? '')) {
      return i === 0 ? undefined : phraseEndingAt(scene, paragraph, i - 1);
    }
  }
  return undefined;
}

function isNumberComma(paragraph: Paragraph, i: number): boolean {
  return (
    paragraph.tokens[i - 1]?.pos === 'NUM' &&
    paragraph.tokens[i - 1]?.end !== paragraph.tokens[i]?.start
  );
}

/** The apposition between two commas, if a noun phrase fills the room between them. */
function besideAt(
  scene: Scene,
  paragraph: Paragraph,
  from: number,
  end: number,
): NounPhrase | undefined {
  const phrase = phraseEndingAt(scene, paragraph, end - 1);
  const isAge = phrase !== undefined && paragraph.tokens[phrase.head]?.pos === 'NUM';
  return phrase?.from === from && !isAge ? phrase : undefined;
}

/** An age or the like ("Berg, 42, said"), or a place or adjunct between commas. */
function isAside(paragraph: Paragraph, phrase: NounPhrase): boolean {
  const head = paragraph.tokens[phrase.head];
  if (head === undefined || head.pos === 'NUM') return true;
  const before = paragraph.tokens[phrase.from - 1];
  return before?.pos === 'ADP' && paragraph.tokens[phrase.from - 2]?.text === ',';
}

/** Takes in the name that a phrase is the apposition of: "Ida Berg, the mayor of Lund, …". */
function withNameBefore(scene: Scene, paragraph: Paragraph, phrase: NounPhrase): NounPhrase {
  const opening = paragraph.tokens[phrase.from];
  const comma = paragraph.tokens[phrase.from - 1];
  const named = paragraph.tokens[phrase.from - 2];
  if (opening === undefined || comma?.text !== ',' || named === undefined) return phrase;
  const floor = paragraph.sentenceFrom[phrase.from] ?? 0;
  if (phrase.from - 2 < floor || !isNoun(named) || !/^(?:DET|NOUN|ADJ|PROPN)$/.test(opening.pos))
    return phrase;
  const name = nameAt(scene, named);
  const own = phraseName(scene, paragraph, phrase);
  if (name === undefined || scene.names[name]?.kind !== 'person') return phrase;
  if (own !== undefined && scene.names[own]?.kind === 'person') return phrase;
  const outer = phraseEndingAt(scene, paragraph, phrase.from - 2);
  return outer === undefined ? phrase : { ...outer, apposition: phrase };
}
