import type { Attachment } from '../../language/grammar/attachment.ts';
import { attach } from '../../language/grammar/attachment.ts';
import type { Token } from '../../language/tokens.ts';
import type { ClaimRule, NumberClaim } from '../claim.ts';
import { modalityAt } from '../modality.ts';
import type { ReadSentence } from '../reading.ts';
import type { WordRange } from '../words.ts';
import { wordsOf } from '../words.ts';
import { countedByColumn } from './number-column.ts';

/** Every number that counts or measures something, with the verb or noun that it belongs to. */
export const numberStated: ClaimRule = (reading, sentence) =>
  sentence.numbers.flatMap((stated): NumberClaim[] => {
    const number = countedByColumn(reading, sentence, stated);
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
        hangsOn: {
          ...(asSubject(sentence, words) ?? attach(sentence.tokens, sentence.clauses, words)),
          ...nounOf(sentence, words),
        },
      },
    ];
  });

/** "two years of war", "40 cm of snow": what there is so much of. */
function nounOf({ tokens, phrases }: ReadSentence, { to }: WordRange): Pick<Attachment, 'noun'> {
  const phrase =
    tokens[to]?.lower === 'of' ? phrases.find(({ from }) => from === to + 1) : undefined;
  return phrase === undefined ? {} : { noun: phrase.head };
}

/** How far the verb of a number that is its subject may stand: "40 of the crew in Leer have not been found". */
const FAR = 9;

/**
 * A number that is a clause's subject hangs on the verb behind it, whatever verb stands before it:
 * "two sank and 400 crates were never found".
 */
function asSubject(
  { tokens, phrases }: ReadSentence,
  { from, to }: WordRange,
): Attachment | undefined {
  const before = tokens[from - 1];
  if (before !== undefined && !opensClause(before)) return undefined;
  let at = to;
  while (at < to + FAR && isPrepositional(tokens[at])) {
    const phrase = phrases.find((one) => one.from === at + 1);
    if (phrase === undefined) return undefined;
    at = phrase.to;
  }
  const aux = tokens[at];
  if (aux?.pos !== 'AUX') return undefined;
  let verb = at;
  for (let i = at + 1; i < Math.min(tokens.length, at + FAR); i += 1) {
    const token = tokens[i];
    if (token?.pos === 'VERB' || token?.pos === 'AUX') verb = i;
    else if (token?.pos !== 'ADV' && token?.pos !== 'PART') break;
  }
  return { verb, subject: to - 1 };
}

function opensClause({ pos, lower }: Token): boolean {
  return (
    pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ' || lower === 'that' || lower === 'another'
  );
}

function isPrepositional(token: Token | undefined): boolean {
  return token?.pos === 'ADP';
}
