import type { Source } from '../answers/answer.ts';
import type { QuoteRef } from './quote-ref.ts';

/** A quote, and the sentences before and after it, where there are any. */
export interface InContext {
  readonly ref: QuoteRef;
  readonly source: Source;
  /** As it stands in the article. */
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
}
