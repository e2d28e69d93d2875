import type { Strings } from './strings.ts';

/** A term that differs from a word, and by how many letters put in, left out or exchanged. */
export interface NearTerm {
  readonly term: number;
  readonly distance: number;
}

/**
 * The terms that differ from a word by at most some letters, and by one at least.
 *
 * Goes through the sorted terms and keeps the rows of the Levenshtein matrix that the next term has
 * in common with the one before; where a whole row is beyond the limit, all terms that begin alike
 * are passed over. Of each row only the cells near the diagonal are kept, others being beyond it.
 */
export function nearTerms(
  { units, offsets }: Strings,
  shared: Uint32Array,
  word: string,
  most: number,
): readonly NearTerm[] {
  const found: NearTerm[] = [];
  const count = offsets.length - 1;
  const letters = unitsOf(word);
  const longest = word.length + most;
  const width = 2 * most + 1;
  const beyond = most + 1;
  // Cell k of row i is the distance of the first i letters of the term to the first i + k - most of the word.
  const rows = new Uint8Array((longest + 1) * width).fill(beyond);
  for (let k = most; k < width && k - most <= word.length; k += 1) rows[k] = k - most;
  let known = 0;
  for (let term = 0; term < count; ) {
    const start = offsets[term] ?? 0;
    const length = (offsets[term + 1] ?? 0) - start;
    const end = Math.min(length, longest);
    let row = Math.min(shared[term] ?? 0, known);
    let least = 0;
    while (row < end && least <= most) {
      const unit = units[start + row] ?? 0;
      row += 1;
      const at = row * width;
      least = beyond;
      for (let k = 0; k < width; k += 1) {
        const column = row + k - most;
        let distance = beyond;
        if (column === 0) distance = row;
        else if (column > 0 && column <= letters.length) {
          distance = (rows[at - width + k] ?? 0) + Number(letters[column - 1] !== unit);
          if (k > 0) distance = Math.min(distance, (rows[at + k - 1] ?? 0) + 1);
          if (k + 1 < width) distance = Math.min(distance, (rows[at - width + k + 1] ?? 0) + 1);
        }
        if (distance > beyond) distance = beyond;
        rows[at + k] = distance;
        if (distance < least) least = distance;
      }
    }
    if (least > most) {
      known = row - 1;
      do term += 1;
      while (term < count && (shared[term] ?? 0) >= row);
      continue;
    }
    known = row;
    const column = word.length - length + most;
    const distance = column >= 0 && column < width ? (rows[length * width + column] ?? 0) : beyond;
    if (distance > 0 && distance <= most) found.push({ term, distance });
    term += 1;
  }
  return found;
}

function unitsOf(word: string): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i += 1) units[i] = word.charCodeAt(i);
  return units;
}
