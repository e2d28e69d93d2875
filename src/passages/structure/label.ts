/** Longest label in characters and words: "Official statement (15 December 2031)" still fits. */
const LONGEST_LABEL = 60;
const MOST_WORDS = 7;

const VERB =
  /\b(?:says?|said|told|tells?|adds?|added|wrote|writes|asks?|asked|repl(?:ies|ied)|stated|tweeted|explain(?:s|ed)|warn(?:s|ed)|insist(?:s|ed)|announc(?:es|ed)|continued|commented|remarked|concluded|noted|is|are|was|were|has|have|had|will|he|she|they|it|we|i|you|that|because)\b/i;

/** A label and where its value begins: offsets into the line. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const OPENING_MARKS = /^[*_]{0,2}/;
const COLON = /[*_]{0,2}:[*_]{0,2}\s+(?=\S)/;

/**
 * The label of "Label: value" from an offset of a line on: a few words without a verb. "The mayor
 * said: …" has none.
 */
export function findLabel(text: string, from = 0): Label | undefined {
  const start = from + (OPENING_MARKS.exec(text.slice(from, from + 2))?.[0].length ?? 0);
  const colon = COLON.exec(text.slice(start, start + LONGEST_LABEL + 8));
  if (colon === null || colon.index === 0 || colon.index > LONGEST_LABEL) return undefined;
  const label = text.slice(start, start + colon.index);
  if (label.split(' ').length > MOST_WORDS || VERB.test(label)) return undefined;
  if (/[?!;"]|\p{Ll}\.\s|,.*,/u.test(label) || !/^[\p{L}\p{N}]/u.test(label)) return undefined;
  return { start, end: start + colon.index, value: start + colon.index + colon[0].length };
}
