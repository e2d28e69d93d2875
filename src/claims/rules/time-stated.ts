import { attach } from '../../language/grammar/attachment.ts';
import type { ClaimRule, TimeClaim } from '../claim.ts';
import { datelineLength } from '../dateline.ts';
import { modalityAt } from '../modality.ts';
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
          : modalityAt(sentence, words.from),
        time,
        hangsOn: inField ? {} : attach(sentence.tokens, sentence.clauses, words),
      },
    ];
  });
};
