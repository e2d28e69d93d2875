import type { Span } from '../span.ts';
import type { SentenceTokens } from '../tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Scene } from './scene.ts';

/**
 * The whole sentences that show a quotation: those it stands in, and the one that says who spoke
 * when it is next to them.
 */
export function evidenceFor(scene: Scene, said: Span, attribution: Attribution | undefined): Span {
  const first = sentenceAt(scene.sentences, said.start);
  const last = sentenceAt(scene.sentences, Math.max(said.start, said.end - 1));
  let from = first;
  let to = last;
  const cue = attribution?.paragraph.sentenceOf[attribution.cueFrom];
  const cueEnd = attribution?.paragraph.sentenceOf[Math.max(attribution.from, attribution.to - 1)];
  if (cue !== undefined && cueEnd !== undefined && cue <= last + 1 && cueEnd >= first - 1) {
    from = Math.min(from, cue);
    to = Math.max(to, cue, Math.min(cueEnd, last + 1));
  }
  const start = scene.sentences[from]?.start ?? said.start;
  const end = scene.sentences[to]?.end ?? said.end;
  return { start: Math.min(start, said.start), end: Math.max(end, said.end) };
}

/** Position of the last sentence that begins at or before an offset. */
function sentenceAt(sentences: readonly SentenceTokens[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
