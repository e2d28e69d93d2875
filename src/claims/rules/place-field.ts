import type { PlaceMention } from '../../language/places/place.ts';
import { contains } from '../../language/span.ts';
import type { ClaimRule, PlaceClaim } from '../claim.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { labelHolds } from './fields.ts';

/** "Location: Harbour Hall, Lyon": every place in the value of a field that holds places. */
export const placeField: ClaimRule = (reading, sentence) => {
  const { block } = sentence;
  if (block.label === undefined) return [];
  const stated = labelHolds(reading.document, block, 'place');
  const known = sentence.places.filter(
    (place) => contains(block.body, place) && (stated || place.type === 'venue'),
  );
  const unknown = stated ? firstPart(reading, sentence, known) : undefined;
  return [...(unknown === undefined ? [] : [unknown]), ...known].map(
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

/** What stands before the first comma of a field of places is a place, whether we know it or not. */
function firstPart(
  reading: Reading,
  { block, times }: ReadSentence,
  known: readonly PlaceMention[],
): PlaceMention | undefined {
  const text = reading.document.text.slice(block.body.start, block.body.end);
  const part = /^\s*([^,;(]+?)\s*(?:[,;(]|$)/.exec(text)?.[1];
  if (part === undefined || !/\p{Lu}/u.test(part)) return undefined;
  const start = block.body.start + text.indexOf(part);
  const span = { start, end: start + part.length };
  const taken = [...known, ...times].some(
    (other) => other.start < span.end && span.start < other.end,
  );
  return taken ? undefined : { ...span, text: part, type: 'venue', readings: [] };
}
