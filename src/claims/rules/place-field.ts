import { contains } from '../../language/span.ts';
import type { ClaimRule, PlaceClaim } from '../claim.ts';
import { labelHolds } from './fields.ts';

/** "Location: Harbour Hall, Lyon": every place in the value of a field that holds places. */
export const placeField: ClaimRule = (reading, sentence) => {
  const { block } = sentence;
  if (block.label === undefined) return [];
  const stated = labelHolds(reading.document, block, 'place');
  return sentence.places
    .filter((place) => contains(block.body, place) && (stated || place.type === 'venue'))
    .map(
      (place): PlaceClaim => ({
        facet: 'place',
        rule: 'place-field',
        start: place.start,
        end: place.end,
        sentence: sentence.index,
        modality: 'asserted',
        place,
        hangsOn: {},
      }),
    );
};
