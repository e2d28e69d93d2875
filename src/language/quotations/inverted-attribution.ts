import type { Attribution } from './attribution.ts';
import { refused, verbParts } from './attribution-parts.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { Paragraph, Scene } from './scene.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import type { VerbGroup } from './verb-group.ts';

/** What may follow the speaker: a mark, when and where it was said, more about the speaker. */
const AFTER_POS = /^(?:PUNCT|ADP|SCONJ|CCONJ|ADV)$/;
const AFTER_WORD = /^(?:who|whose|which|at|when)$|ing$|ed$|day$/;

/** "…," said X. Only after a quotation or a comma, and only where X is not the subject of more. */
export function invertedAttribution(
  scene: Scene,
  paragraph: Paragraph,
  group: VerbGroup,
  use: SpeechVerb,
): Attribution | undefined {
  const { tokens, quoteOf, sentenceTo } = paragraph;
  const before = tokens[group.from - 1];
  if (before?.pos !== 'PUNCT') return undefined;
  const mark = before.text === ',' ? group.from - 2 : group.from - 1;
  const afterQuote = (quoteOf[mark] ?? -1) !== -1;
  if (!afterQuote && (!use.trails || use.listener || use.clause === 'that')) return undefined;
  const speaker = phraseStartingAt(paragraph, group.verb + 1);
  const asked = afterQuote ? use : { ...use, subject: 'people' as const };
  if (speaker === undefined || refused(scene, paragraph, speaker, asked)) return undefined;
  const to = speaker.apposition?.to ?? speaker.to;
  const next = to < (sentenceTo[group.verb] ?? 0) ? tokens[to] : undefined;
  if (next !== undefined && !AFTER_POS.test(next.pos) && !AFTER_WORD.test(next.lower)) {
    return undefined;
  }
  return {
    ...verbParts(paragraph, group, use),
    form: 'inverted',
    from: group.from,
    to,
    speaker,
    complement: { kind: 'none', from: to },
  };
}
