import type { Attribution } from './attribution.ts';
import { participleAttribution } from './participle-attribution.ts';
import { passiveAttribution } from './passive-attribution.ts';
import type { Paragraph, Scene } from './scene.ts';
import { sourceAttribution } from './source-attribution.ts';
import { verbAttribution } from './verb-attribution.ts';

/** All attributions of a paragraph outside its quotations, in the order of the text. */
export function findAttributions(scene: Scene, paragraph: Paragraph): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < paragraph.tokens.length; i++) {
    if (paragraph.quoteOf[i] !== -1) continue;
    const attribution =
      sourceAttribution(paragraph, i) ??
      passiveAttribution(scene, paragraph, i) ??
      verbAttribution(scene, paragraph, i) ??
      participleAttribution(scene, paragraph, i, found);
    if (attribution === undefined) continue;
    // Headlines drop the words that tell a phrase from a statement.
    if (paragraph.heading && attribution.complement.kind === 'object') continue;
    found.push(attribution);
  }
  return found;
}

/** Those whose words of speaking stand among the tokens `from` to `to` (exclusive). */
export function attributionsWithin(
  attributions: readonly Attribution[],
  from: number,
  to: number,
): readonly Attribution[] {
  return attributions.slice(firstFrom(attributions, from), firstFrom(attributions, to));
}

/** Position of the first attribution whose words of speaking begin at or after a token. */
function firstFrom(attributions: readonly Attribution[], token: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributions[middle]?.cueFrom ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
