import type { Attribution } from './attribution.ts';
import { statementAt } from './clause.ts';
import { phraseAfterTo } from './phrase-after.ts';
import type { Paragraph } from './scene.ts';

/** What things are done according to without anybody speaking. */
const MEASURES = new Set(
  'plan plans schedule rules rule law laws need needs size age tradition custom weight type season taste order ability'.split(
    ' ',
  ),
);

/** "according to X": the attribution whose "according" is token `at`. */
export function sourceAttribution(paragraph: Paragraph, at: number): Attribution | undefined {
  if (paragraph.tokens[at]?.lower !== 'according' || paragraph.tokens[at + 1]?.lower !== 'to') {
    return undefined;
  }
  const speaker = phraseAfterTo(paragraph, at + 2);
  const head = speaker === undefined ? undefined : paragraph.tokens[speaker.head];
  if (speaker === undefined || head === undefined || MEASURES.has(head.lower)) return undefined;
  const opens = paragraph.sentenceFrom[at] === at && paragraph.tokens[speaker.to]?.text !== ',';
  const unmarked = opens && statementAt(paragraph, speaker.to, false);
  const to = unmarked ? speaker.to : sourceEnd(paragraph, speaker.to);
  return {
    paragraph,
    form: 'source',
    from: at,
    to,
    verbFrom: at,
    cueFrom: at,
    cueTo: at + 2,
    speaker,
    verb: undefined,
    complement: { kind: unmarked ? 'clause' : 'none', from: to },
    modality: 'asserted',
  };
}

/** Past what is said about the source ("reports earlier this week", "a study published in June"). */
function sourceEnd(paragraph: Paragraph, from: number): number {
  const stop = paragraph.sentenceTo[from - 1] ?? from;
  let i = from;
  while (i < stop && !/^(?:PUNCT|VERB|AUX)$/.test(paragraph.tokens[i]?.pos ?? '')) i++;
  return i;
}
