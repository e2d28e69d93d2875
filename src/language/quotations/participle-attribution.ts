import type { Attribution } from './attribution.ts';
import { complementAfter } from './complement.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { Paragraph, Scene } from './scene.ts';
import { isSomeone } from './someone.ts';
import { speechWord } from './speech-verbs.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import { fittingUse } from './verb-use.ts';
import { isHedge, isNoun } from './words.ts';

const LINKS = new Set(['and', 'but', 'by', 'while', 'before', 'after', 'in', 'when', 'without']);

/**
 * "…, adding that the talks would go on": whoever the sentence is about speaks on. `earlier` are
 * the attributions before it; one in the same sentence gives its speaker.
 */
export function participleAttribution(
  scene: Scene,
  paragraph: Paragraph,
  verb: number,
  earlier: readonly Attribution[],
): Attribution | undefined {
  const token = paragraph.tokens[verb];
  const word = token === undefined ? undefined : speechWord(token.lower);
  if (token?.pos === 'NOUN' || word?.form !== 'ing') return undefined;
  const use = fittingUse(paragraph, verb, word);
  if (use === undefined) return undefined;
  const from = leadStart(paragraph, verb);
  const speaker = speakerOf(scene, paragraph, from, earlier);
  if (speaker === undefined) return undefined;
  if (paragraph.tokens[speaker.head]?.lower === 'it' && use.subject === 'people') return undefined;
  if (use.subject === 'people' && !isSomeone(scene, paragraph, speaker)) return undefined;
  const complement = complementAfter(scene, paragraph, verb, use);
  if (complement.kind === 'none') return undefined;
  return {
    paragraph,
    form: 'participle',
    from,
    to: complement.from,
    verbFrom: from,
    cueFrom: verb,
    cueTo: verb + 1 + use.particles.length,
    speaker,
    verb: use,
    complement,
    modality: use.denial ? 'denied' : isHedged(paragraph, from, verb) ? 'hedged' : 'asserted',
  };
}

/** Past adverbs and the like that belong to the participle: ", later adding". */
function leadStart(paragraph: Paragraph, verb: number): number {
  let from = verb;
  while (paragraph.tokens[from - 1]?.pos === 'ADV') from--;
  return from;
}

function isHedged(paragraph: Paragraph, from: number, verb: number): boolean {
  return paragraph.tokens.slice(from, verb).some(isHedge);
}

function speakerOf(
  scene: Scene,
  paragraph: Paragraph,
  from: number,
  earlier: readonly Attribution[],
): NounPhrase | undefined {
  const floor = paragraph.sentenceFrom[from] ?? 0;
  const before = paragraph.tokens[from - 1];
  if (from === floor || before === undefined) return firstSubjectAfter(scene, paragraph, from);
  if (before.lower === 'as' && paragraph.tokens[from - 2]?.lower === 'quoted') {
    return quoted(scene, paragraph, from - 2);
  }
  const afterQuote = (paragraph.quoteOf[from - 1] ?? -1) !== -1;
  if (/^[,—–]$/.test(before.text) || afterQuote || LINKS.has(before.lower)) {
    const speaking = earlier.findLast((one) => one.cueFrom >= floor && one.speaker !== undefined);
    return speaking?.speaker ?? mainSubject(scene, paragraph, from);
  }
  if (!isNoun(before)) return undefined;
  const phrase = phraseEndingAt(scene, paragraph, from - 1);
  const isTheirs = phrase !== undefined && isSomeone(scene, paragraph, phrase);
  return isTheirs ? phrase : mainSubject(scene, paragraph, from);
}

/** "X was quoted as saying" */
function quoted(scene: Scene, paragraph: Paragraph, at: number): NounPhrase | undefined {
  let group = at;
  while (/^(?:AUX|ADV)$/.test(paragraph.tokens[group - 1]?.pos ?? '')) group--;
  return group === at ? undefined : subjectBefore(scene, paragraph, group);
}

/** "Calling the plan a disgrace, the mayor left": the subject stands after the phrase's comma. */
function firstSubjectAfter(
  scene: Scene,
  paragraph: Paragraph,
  from: number,
): NounPhrase | undefined {
  const phrase = mainSubject(scene, paragraph, (paragraph.sentenceTo[from] ?? 1) - 1);
  return phrase !== undefined && paragraph.tokens[phrase.from - 1]?.text === ','
    ? phrase
    : undefined;
}
