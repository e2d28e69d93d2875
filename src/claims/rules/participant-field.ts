import type { Lexicon } from '../../language/lexicon.ts';
import type { Block, Document } from '../../passages/document.ts';
import type { ClaimRule, ParticipantClaim } from '../claim.ts';
import type { ReadSentence } from '../reading.ts';
import { spanOf } from '../words.ts';
import { canAct } from './acting.ts';
import { labelHolds } from './fields.ts';

/** What a line that introduces a list of participants ends with. */
const INTRODUCES =
  /\b(?:participants|attendees|delegates|line-?up|speakers|who was there|who took part)\b(?<after>[^.!?]{0,60})$/i;

/** A field of participants, and the items of a list under such a label. */
export const participantField =
  (lexicon: Lexicon): ClaimRule =>
  (reading, sentence) => {
    const { block } = sentence;
    const { blocks } = reading.document;
    const lead = block.lead === undefined ? undefined : blocks[block.lead];
    const isList =
      (block.kind === 'bullet' || block.kind === 'numbered') &&
      lead !== undefined &&
      introduces(reading.document, lead);
    if (isList) {
      const first = sentence.phrases.find(
        (phrase) => (sentence.tokens[phrase.from]?.start ?? 0) >= block.body.start,
      );
      return claimFor(sentence, first?.from ?? 0, sentence.tokens.length);
    }
    if (!labelHolds(reading.document, block, 'participant')) return [];
    return itemsOf(sentence).flatMap(({ from, to }) =>
      sentence.phrases.some(
        (phrase) => phrase.head >= from && phrase.to <= to && canAct(lexicon, sentence, phrase),
      )
        ? claimFor(sentence, from, to)
        : [],
    );
  };

function introduces(document: Document, block: Block): boolean {
  if (labelHolds(document, block, 'participant')) return true;
  const text = document.text.slice(block.start, block.end).trim();
  return INTRODUCES.test(text);
}

interface Item {
  readonly from: number;
  readonly to: number;
}

/** The words of a field between its separators: semicolons where it has any, else commas and "and". */
function itemsOf({ tokens, block }: ReadSentence): readonly Item[] {
  const body = tokens.findIndex(({ start }) => start >= block.body.start);
  if (body < 0) return [];
  const inside = tokens.slice(body);
  const isMajor = inside.some(({ lower }) => lower === ';');
  const items: Item[] = [];
  let from = body;
  for (let at = body; at <= tokens.length; at += 1) {
    const lower = tokens[at]?.lower;
    const isEnd = lower === undefined || lower === ';' || lower === '.';
    if (!isEnd && (isMajor || (lower !== ',' && lower !== 'and'))) continue;
    if (at > from) items.push({ from, to: at });
    from = at + 1;
  }
  return items;
}

function claimFor(sentence: ReadSentence, from: number, to: number): readonly ParticipantClaim[] {
  const span = spanOf(sentence.tokens, from, to);
  if (span === undefined) return [];
  return [
    {
      facet: 'participant',
      rule: 'participant-field',
      ...span,
      sentence: sentence.index,
      modality: 'asserted',
      closed: true,
    },
  ];
}
