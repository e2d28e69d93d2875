import type { ClaimRule, SaidClaim } from '../claim.ts';

/** Every quotation, in the sentence where its evidence begins. */
export const said: ClaimRule = (reading, sentence) =>
  reading.quotations
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .map(
      (quotation): SaidClaim => ({
        facet: 'said',
        rule: `said-${quotation.kind}`,
        start: quotation.start,
        end: quotation.end,
        sentence: sentence.index,
        modality: quotation.modality === 'denied' ? 'negated' : quotation.modality,
        quotation,
      }),
    );
