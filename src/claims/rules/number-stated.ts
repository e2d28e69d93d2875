import { attach } from '../../language/grammar/attachment.ts';
import type { ClaimRule, NumberClaim } from '../claim.ts';
import { modalityAt } from '../modality.ts';
import { wordsOf } from '../words.ts';

/** Every number that counts or measures something, with the verb or noun that it belongs to. */
export const numberStated: ClaimRule = (_reading, sentence) =>
  sentence.numbers.flatMap((number): NumberClaim[] => {
    const words = wordsOf(sentence.tokens, number.phrase);
    if (words === undefined) return [];
    return [
      {
        facet: 'number',
        rule: 'number-stated',
        start: number.start,
        end: number.end,
        sentence: sentence.index,
        modality: modalityAt(sentence, words.from),
        number,
        hangsOn: attach(sentence.tokens, sentence.clauses, words),
      },
    ];
  });
