import type { Span } from '../span.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './quotation.ts';

/** A quotation before its speaker is resolved. */
export interface Draft {
  readonly kind: Quotation['kind'];
  readonly span: Span;
  readonly attribution: Attribution | undefined;
}
