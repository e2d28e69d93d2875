import type { Token } from '../tokens.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Paragraph } from './scene.ts';
import { isNoun, isPossessive, isSubjectPronoun, isTime, isUnnamed, isVerb } from './words.ts';

const LINKS = new Set(['of', 'for', 'from', 'with']);
const LONGEST = 25;

/**
 * The noun phrase that begins at token `first` ("a partner of the firm"), with the noun phrase
 * beside it between commas ("Ida Berg, the union's lawyer"); undefined when none begins there.
 */
export function phraseStartingAt(paragraph: Paragraph, first: number): NounPhrase | undefined {
  const phrase = bare(paragraph, first, false);
  if (phrase === undefined || paragraph.tokens[phrase.to]?.text !== ',') return phrase;
  const beside = bare(paragraph, phrase.to + 1, false);
  if (beside === undefined || !closes(paragraph, beside.to)) return phrase;
  const opening = paragraph.tokens[beside.from];
  if (opening === undefined || isTime(opening) || isSubjectPronoun(opening)) return phrase;
  return { ...phrase, apposition: beside };
}

/** The noun phrase after "according to", which leads the tagger to expect a verb. */
export function phraseAfterTo(paragraph: Paragraph, first: number): NounPhrase | undefined {
  return bare(paragraph, first, true);
}

function bare(paragraph: Paragraph, first: number, mistagged: boolean): NounPhrase | undefined {
  const stop = Math.min(paragraph.sentenceTo[first] ?? 0, first + LONGEST);
  const opening = paragraph.tokens[first];
  if (opening === undefined || paragraph.quoteOf[first] !== -1) return undefined;
  if (isSubjectPronoun(opening)) return { from: first, to: first + 1, head: first };
  let head = -1;
  let headOpen = true;
  let i = first;
  for (; i < stop; i++) {
    const token = paragraph.tokens[i];
    if (token === undefined || paragraph.quoteOf[i] !== -1) break;
    const asNoun =
      (mistagged && i <= first + 1 && token.pos === 'VERB') ||
      (token.pos === 'X' && /^\p{Lu}/u.test(token.text));
    if (isNoun(token) || token.pos === 'NUM' || isUnnamed(token) || asNoun) {
      if (head >= 0 && (isTime(token) || (isUnnamed(token) && headOpen))) break;
      if (headOpen) head = i;
    } else if (LINKS.has(token.lower) || token.pos === 'CCONJ') {
      const next = paragraph.tokens[i + 1];
      if (head < 0 || next === undefined || !/^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(next.pos)) break;
      headOpen = false;
    } else if (token.pos === 'DET' || isPossessive(token)) {
      const joined = /^(?:ADP|CCONJ)$/.test(paragraph.tokens[i - 1]?.pos ?? '');
      if (head >= 0 && !joined && !/^'s?$/.test(token.lower)) break;
    } else if (!/^(?:ADJ|SYM)$/.test(token.pos) && !/^[-&.–]$/.test(token.text)) break;
  }
  while (i > head + 1 && !endsPhrase(paragraph.tokens[i - 1])) i--;
  return head < 0 ? undefined : { from: first, to: i, head };
}

function endsPhrase(token: Token | undefined): boolean {
  return token !== undefined && (isNoun(token) || token.pos === 'NUM' || isUnnamed(token));
}

/** Whether the phrase may end before token `i`: at a mark, or where more about it begins. */
function closes(paragraph: Paragraph, i: number): boolean {
  const token = paragraph.tokens[i];
  if (token === undefined || token.pos === 'PUNCT') return true;
  return (
    /^(?:who|whose|which|where)$/.test(token.lower) ||
    (isVerb(token) && /(?:ing|ed)$/.test(token.lower))
  );
}
