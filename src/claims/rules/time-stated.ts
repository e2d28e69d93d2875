import { isNotBefore } from '../../language/dates/refiners/not-before.ts';
import { attach } from '../../language/grammar/attachment.ts';
import type { Span } from '../../language/span.ts';
import type { ClaimRule, Modality, TimeClaim } from '../claim.ts';
import { datelineLength } from '../dateline.ts';
import { modalityAt } from '../modality.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { wordsOf } from '../words.ts';
import { fieldModality } from './fields.ts';

/** Every expression of time, with the verb or noun that it dates. */
export const timeStated: ClaimRule = (reading, sentence) => {
  const dateline = datelineLength(sentence.tokens);
  return sentence.times.flatMap((time): TimeClaim[] => {
    const words = wordsOf(sentence.tokens, time);
    if (words === undefined || words.from < dateline) return [];
    const inField = sentence.block.label !== undefined;
    return [
      {
        facet: 'time',
        rule: inField ? 'time-field' : 'time-stated',
        start: time.start,
        end: time.end,
        sentence: sentence.index,
        modality: inField
          ? fieldModality(reading.document, sentence.block)
          : modalityOf(reading, sentence, time, words.from),
        time,
        hangsOn: inField ? {} : attach(sentence.tokens, sentence.clauses, words),
      },
    ];
  });
};

/** "Will not open before May": the opening is put off, not denied. */
function modalityOf(
  { document }: Reading,
  sentence: ReadSentence,
  { start }: Span,
  word: number,
): Modality {
  const modality = modalityAt(sentence, word);
  const before = document.text.slice(sentence.start, start);
  return modality === 'negated' && isNotBefore(before, before.length) ? 'planned' : modality;
}
