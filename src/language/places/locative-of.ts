import { CALENDAR } from '../names/words.ts';
import type { Token } from '../tokens.ts';
import type { PlaceMention } from './place.ts';
import { LOCATIVES, type Locative, PLACE_NOUNS } from './prepositions.ts';
import { gapAfter, isCapitalAt, wordAt } from './scan.ts';

/** Words of time that follow a place and do not belong to it: "in Lyon last month". */
const TIME_WORDS = new Set(
  'last next this early late earlier later today yesterday tomorrow tonight overnight then now ago'.split(
    ' ',
  ),
);

/** No preposition governs a place from further off. */
const REACH = 12;

/**
 * The preposition that governs a place: "in" for "in central Lyon", "in the city of Lyon" and for the
 * second name of "in Bron, Lyon"; "of" also for a place before a noun ("the Lyon talks") and for a
 * possessive that no preposition governs ("Lyon's airport"). Undefined for a subject or object ("Lyon hosted").
 * @param tokens the words of the sentence that the mention stands in
 */
export function locativeOf(mention: PlaceMention, tokens: readonly Token[]): Locative | undefined {
  const from = wordAt(tokens, mention.start);
  const to = wordAt(tokens, mention.end);
  if (mention.type === 'place' && isBeforeNoun(tokens, to)) return 'of';
  const possessive = /^'s?$/.test(tokens[to]?.text ?? '');
  return (
    prepositionBefore(tokens, from) ??
    overWater(tokens, from, to) ??
    (possessive ? 'of' : undefined)
  );
}

/** "over the Kara Sea", "above the bay": of waters it says where, of countries mostly what about. */
function overWater(tokens: readonly Token[], from: number, to: number): Locative | undefined {
  if (!/^(?:sea|ocean|channel|gulf|bay|lake|river|fjord|strait)$/.test(tokens[to - 1]?.lower ?? ''))
    return undefined;
  const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1];
  return /^(?:over|above)$/.test(before?.lower ?? '') ? 'at' : undefined;
}

function prepositionBefore(tokens: readonly Token[], from: number): Locative | undefined {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const locative = LOCATIVES.get(token.lower);
    if (locative === 'of' && PLACE_NOUNS.has(tokens[at - 1]?.lower ?? '')) {
      return prepositionBefore(tokens, at - 1) ?? 'of';
    }
    if (locative !== undefined) return afterCloseness(tokens, at, locative);
    if (!isSkipped(tokens, at)) break;
  }
  return undefined;
}

/** "close to Lyon", "out of Lyon", "south of Lyon". */
function afterCloseness(tokens: readonly Token[], at: number, locative: Locative): Locative {
  const before = tokens[at - 1]?.lower ?? '';
  if (locative === 'to' && /^(?:close|next|adjacent|nearest|closer)$/.test(before)) return 'near';
  if (locative === 'of' && before === 'out') return 'from';
  if (locative === 'of' && before === 'front') return 'near';
  if (locative === 'of' && /^(?:outside|north|south|east|west|outskirts)$/.test(before))
    return 'near';
  return locative;
}

function isSkipped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^(?:DET|ADJ|NUM|ADV|PROPN)$/.test(token.pos)) return true;
  if (
    isCapitalAt(tokens, at) ||
    /^(?:-|'s|his|her|their|its|my|our|your|downtown)$/.test(token.lower)
  )
    return true;
  // "in Bron, Lyon", "in Lyon and Dijon"
  if (token.text === ',' || token.lower === 'and' || token.lower === 'or')
    return isCapitalAt(tokens, at - 1);
  // "in a school gym", "in the port city of": nouns of the same phrase
  return token.pos === 'NOUN' && gapAfter(tokens, at) === 1 && tokens[at + 1]?.pos !== 'DET';
}

/** "the Lyon talks", "a Lyon rooftop", "Lyon-based". */
function isBeforeNoun(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after];
  if (next === undefined || gapAfter(tokens, after - 1) > 1 || CALENDAR.has(next.lower))
    return false;
  if (next.text === '-') return /^(?:based|area|born)$/.test(tokens[after + 1]?.lower ?? '');
  if (TIME_WORDS.has(next.lower)) return false;
  if (next.lower === 'based') return true;
  if (next.pos === 'ADJ') return tokens[after + 1]?.pos === 'NOUN';
  return next.pos === 'NOUN' || (next.pos === 'PROPN' && isCapitalAt(tokens, after));
}
