import type { ReadSentence } from '../claims/reading.ts';

/** Sentences under a question that answer it: "Yes.", and what that means. */
const ANSWERING = 2;
const ASKS =
  /^(?:what|why|how|who|whose|where|when|which|will|can|could|should|is|are|was|were|has|have|had|does|do|did)(?:'s)?$/;

/** Whether the sentence of an index stands right under a heading that asks something. */
export function answers(index: number, heading: ReadSentence | undefined): boolean {
  if (heading === undefined || index - heading.index > ANSWERING) return false;
  const [first] = heading.tokens;
  const asks = heading.tokens.at(-1)?.lower === '?' && ASKS.test(first?.lower ?? '');
  return asks && heading.block.kind === 'heading';
}
