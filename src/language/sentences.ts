import { isAbbreviation } from './abbreviations.ts';
import { glueBreaks } from './glued-sentences.ts';
import { sentenceCandidates } from './sentence-candidates.ts';
import type { Span } from './span.ts';
import { trim } from './trim.ts';

/** Longest stretch that is looked at on either side of a break, in characters. */
const NEAR = 80;

const LAST_WORD = /(?:^|[\s("'[-])([\p{L}.]+)\.$/u;
const LIST_NUMERAL = /^\s*(?:[•*–-]\s*)?\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})[.)]$/;
// "Key speakers 1. The mayor": a table's cell that held a list.
const GLUED_FIRST_ITEM = /\p{Ll}s 1[.)]$/u;
const SMALL_START = /^["'([]*\p{Ll}/u;
const DASH_START = /^[–—-]\s?/;
const QUOTED_QUESTION = /[?!]["']$/;
const ATTRIBUTION =
  /^(?:(?:the|a|an|mr|mrs|ms|dr|sen|gov|gen|rep|judge)\.? )?(?:\p{Lu}[\p{L}.'-]* ){1,4}(?:asked|said|says|wrote|shouted|cried|wondered|added|told|replied|joked|quipped|exclaimed|demanded)(?:[.,;:]|$| (?:in|on|at|to|during|when|as|after|before|of|reporters|journalists|the (?:court|jury|crowd|bbc)|him|her|them|me|us)\b)/iu;

/**
 * The sentences of one line or paragraph of folded text, trimmed, in order. Unicode's rules find
 * the candidates; breaks inside abbreviations, list numbers, ellipses and before an attribution are
 * taken back, and sentences that were glued together ("… agreed.After …") are cut.
 */
export function splitSentences(text: string, range: Span): readonly Span[] {
  const part = text.slice(range.start, range.end);
  const sentences: Span[] = [];
  let start = 0;
  let seen = 0;
  let quotes = 0;
  for (const end of sentenceCandidates(part)) {
    quotes += countQuotes(part.slice(seen, end));
    seen = end;
    if (end < part.length && goesOn(part, start, end, quotes % 2 === 1)) continue;
    for (const span of cutGlued(part, { start, end })) {
      sentences.push({ start: range.start + span.start, end: range.start + span.end });
    }
    start = end;
    quotes = 0;
  }
  return sentences;
}

/** Whether the candidate break at `end` is none. */
function goesOn(part: string, start: number, end: number, inQuotation: boolean): boolean {
  const before = part.slice(Math.max(start, end - NEAR), end).trimEnd();
  const next = part.slice(end, end + NEAR).trimStart();
  if (before === '' || next === '') return false;
  if (SMALL_START.test(next) || DASH_START.test(next)) return true;
  if (GLUED_FIRST_ITEM.test(before)) return true;
  if (LIST_NUMERAL.test(before) && end - start <= NEAR) return true;
  if (/(?:\.\.|…)$/.test(before)) return inQuotation;
  if (QUOTED_QUESTION.test(before) && ATTRIBUTION.test(next)) return true;
  const word = LAST_WORD.exec(before)?.[1];
  return word !== undefined && isAbbreviation(word, next);
}

function cutGlued(part: string, span: Span): readonly Span[] {
  const cuts = [...glueBreaks(part.slice(span.start, span.end)), span.end - span.start];
  const pieces: Span[] = [];
  let from = span.start;
  for (const cut of cuts) {
    const piece = trim(part, { start: from, end: span.start + cut });
    if (piece.end > piece.start) pieces.push(piece);
    from = span.start + cut;
  }
  return pieces;
}

function countQuotes(segment: string): number {
  let count = 0;
  for (let at = segment.indexOf('"'); at >= 0; at = segment.indexOf('"', at + 1)) count += 1;
  return count;
}
