import type { Attribution, Complement } from './attribution.ts';
import { refused, verbParts } from './attribution-parts.ts';
import { statementAt } from './clause.ts';
import { complementAfter } from './complement.ts';
import { invertedAttribution } from './inverted-attribution.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Paragraph, Scene } from './scene.ts';
import { type SpeechVerb, speechWord } from './speech-verbs.ts';
import { subjectBefore } from './subject.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import { fittingUse, readsAsVerb } from './verb-use.ts';

/** Prepositions; "as" is left out, which also opens a clause ("as Berg denied the claims"). */
const LEADING = /^(?:of|by|in|for|with|from|at|on|to|about|against|between|into|over)$/;

/** The attribution whose verb of speaking is token `verb`, finite and with a subject. */
export function verbAttribution(
  scene: Scene,
  paragraph: Paragraph,
  verb: number,
): Attribution | undefined {
  const word = speechWord(paragraph.tokens[verb]?.lower ?? '');
  if (word === undefined || !readsAsVerb(paragraph, verb, word)) return undefined;
  const use = fittingUse(paragraph, verb, word);
  const group = use === undefined ? undefined : verbGroup(paragraph, verb, word.form);
  if (use === undefined || group === undefined) return undefined;
  return invertedAttribution(scene, paragraph, group, use) ?? upright(scene, paragraph, group, use);
}

function upright(
  scene: Scene,
  paragraph: Paragraph,
  group: VerbGroup,
  use: SpeechVerb,
): Attribution | undefined {
  const speaker = subjectBefore(scene, paragraph, group.from);
  if (speaker === undefined || refused(scene, paragraph, speaker, use)) return undefined;
  const complement = complementOf(scene, paragraph, { group, speaker, use });
  const opening = paragraph.tokens[complement.from];
  // "a woman who testified was hurt": the verb after it is the main clause's, not what was said.
  const relative = paragraph.tokens[group.from - 1]?.lower === 'who';
  if (relative && complement.kind === 'clause' && opening?.pos === 'AUX') return undefined;
  // "a group called The Partnership": what a preposition leads to is no subject.
  const before = paragraph.tokens[speaker.from - 1];
  if (complement.kind === 'object' && LEADING.test(before?.lower ?? '')) return undefined;
  const from = Math.min(speaker.from, speaker.apposition?.from ?? speaker.from);
  return {
    ...verbParts(paragraph, group, use),
    form: 'subject',
    from: from < group.from ? from : group.from,
    to: Math.max(group.verb + 1, complement.from),
    speaker,
    complement,
  };
}

/** What follows the verb; after a quotation nothing but another one is what was said. */
function complementOf(
  scene: Scene,
  paragraph: Paragraph,
  found: { readonly group: VerbGroup; readonly speaker: NounPhrase; readonly use: SpeechVerb },
): Complement {
  const { group, speaker, use } = found;
  const complement = complementAfter(scene, paragraph, group.verb, use);
  const comma = paragraph.tokens[speaker.from - 1]?.text === ',';
  const quoted = (paragraph.quoteOf[speaker.from - (comma ? 2 : 1)] ?? -1) !== -1;
  const inside = speaker.from > (paragraph.sentenceFrom[speaker.from] ?? 0);
  if (quoted && inside && complement.kind === 'clause') {
    return { kind: 'none', from: complement.from };
  }
  if (complement.kind !== 'none' || use.clause !== 'sure') return complement;
  return speaker.from === paragraph.sentenceFrom[group.verb]
    ? (afterOpening(paragraph, group.verb + 1) ?? complement)
    : complement;
}

/** "The firm said for the year ended in May, sales had fallen": a statement with an adjunct first. */
function afterOpening(paragraph: Paragraph, from: number): Complement | undefined {
  const end = paragraph.sentenceTo[from - 1] ?? from;
  if (!/^(?:ADP|SCONJ)$/.test(paragraph.tokens[from]?.pos ?? '')) return undefined;
  for (let i = from + 1; i < end; i++) {
    if (paragraph.tokens[i]?.text !== ',') continue;
    return statementAt(paragraph, i + 1, false) ? { kind: 'clause', from } : undefined;
  }
  return undefined;
}
