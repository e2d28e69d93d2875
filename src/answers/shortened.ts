/** A passage's first words stand for it. */
const LONGEST = 90;
/** Nothing shorter stands for a passage that is longer. */
const SHORTEST = 40;

/** The first words of a passage, in UTF-16 code units at most 90, cut at a word's end. */
export function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= LONGEST) return flat;
  const cut = flat.lastIndexOf(' ', LONGEST);
  return flat.slice(0, cut > SHORTEST ? cut : LONGEST);
}
