import { attach } from '../../language/grammar/attachment.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { ClaimRule, PlaceClaim } from '../claim.ts';
import { modalityAt } from '../modality.ts';
import { spanOf } from '../words.ts';

const PREPOSITIONS = new Set([
  'in',
  'on',
  'to',
  'through',
  'at',
  'across',
  'near',
  'under',
  'behind',
  'above',
]);
const BETWEEN = new Set(['DET', 'PRON', 'ADJ', 'ADV', 'NUM']);

/** "hit in the left shoulder", "a graze wound to the cheek": a part of the body as the place of an injury. */
export function placeBody(lexicon: Lexicon): ClaimRule {
  return (reading, sentence) => {
    const { tokens } = sentence;
    const found: PlaceClaim[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      if (!PREPOSITIONS.has(tokens[i]?.lower ?? '')) continue;
      let head = i + 1;
      while (BETWEEN.has(tokens[head]?.pos ?? '')) head += 1;
      if (!isPart(head)) continue;
      let to = head + 1;
      while (tokens[to]?.lower === 'and' && isPart(nextPart(to))) to = nextPart(to) + 1;
      let from = i + 1;
      while (tokens[from]?.pos === 'DET' || tokens[from]?.pos === 'PRON') from += 1;
      const span = spanOf(tokens, from, to);
      if (span === undefined) continue;
      found.push({
        facet: 'place',
        rule: 'place-body',
        ...span,
        sentence: sentence.index,
        modality: modalityAt(sentence, i),
        place: {
          ...span,
          text: reading.document.text.slice(span.start, span.end),
          type: 'venue',
          readings: [],
        },
        hangsOn: attach(tokens, sentence.clauses, { from: i + 1, to }),
      });
    }
    return found;

    function isPart(at: number): boolean {
      const token = tokens[at];
      return token?.pos === 'NOUN' && lexicon.isBodyPart(token.lower);
    }
    /** Word index of the body part after "and", over a determiner or adjective. */
    function nextPart(and: number): number {
      let at = and + 1;
      while (BETWEEN.has(tokens[at]?.pos ?? '')) at += 1;
      return at;
    }
  };
}
