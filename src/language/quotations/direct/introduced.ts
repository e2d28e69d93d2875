import type { Attribution } from '../attribution.ts';
import { firstToken } from '../quoted-text.ts';
import type { Quoted } from './rule.ts';

/** X said, "…"; calling the plan "…": the quotation is what the verb of speaking leads to. */
export function introduced({ paragraph, quote, attributions }: Quoted): Attribution | undefined {
  const first = firstToken(paragraph, quote);
  return attributions.findLast(
    ({ complement }) => complement.kind === 'quote' && complement.from === first,
  );
}
