/** What stands before an item of a list: "• ", "- ", "3. ", "b) ". */
export interface ListMark {
  readonly list: 'bullet' | 'numbered';
  /** Length of the mark with the space after it. */
  readonly length: number;
  /** The number it gives, for numbered items. */
  readonly number?: number;
}

const BULLET = /^(?:[•‣◦▪●○■►➤✓✔]\s*|[*–-]\s+(?:\[[ xX]\]\s+)?)(?=\S)/;
// A point and no space ("2.the mayor") is a slip, unless a digit follows: "3.5 million".
const NUMBER = /^\(?(\d{1,2})[.)](?:\s+(?=\S)|(?=[^\s\d.,:%)]))/;
const LETTER = /^\(?[a-h]\)\s+(?=\S)/;

/** The mark at the beginning of a folded line, if it is an item. */
export function listMark(text: string): ListMark | undefined {
  const bullet = BULLET.exec(text);
  if (bullet !== null) return { list: 'bullet', length: bullet[0].length };
  const number = NUMBER.exec(text);
  if (number !== null) {
    return { list: 'numbered', length: number[0].length, number: Number(number[1]) };
  }
  const letter = LETTER.exec(text);
  return letter === null ? undefined : { list: 'numbered', length: letter[0].length };
}
