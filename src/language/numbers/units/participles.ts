import type { Token } from '../../tokens.ts';
import { type Measured, type Quantity, type Reading, textBefore, tokenFrom } from '../quantity.ts';

const AUXILIARIES = new Set([
  'was',
  'were',
  'are',
  'is',
  'have',
  'had',
  'has',
  'be',
  'been',
  'being',
]);
const LEADING = new Set([
  'confirmed',
  'feared',
  'reported',
  'presumed',
  'believed',
  'left',
  'found',
  'pronounced',
  'also',
  'later',
  'more',
]);
const STATES = new Set(
  'dead alive missing hurt shot wounded injured killed slain homeless unaccounted ill sick died stranded trapped'.split(
    ' ',
  ),
);
const DEFINITE = /(?<![a-z])(?:the|these|those|other) $/i;
const FAR = 6;

/**
 * "16 dead", "at least 16 were killed", "12 confirmed missing": what befell them is what is counted.
 * "The two agreed" is no count: behind an article only a passive is taken.
 */
export function participleUnit(
  { figure, start }: Quantity,
  reading: Reading,
): Measured | undefined {
  const first = tokenFrom(reading, figure.end);
  let passive = false;
  let found: Token | undefined;
  for (const token of reading.tokens.slice(first, first + FAR)) {
    const gap = reading.text.slice(
      (found?.end ?? reading.base + figure.end) - reading.base,
      token.start - reading.base,
    );
    if (found === undefined ? /[^ \p{L}]/u.test(gap) : gap !== ' ') break;
    if (AUXILIARIES.has(token.lower) && found === undefined) passive = true;
    else if (isState(token)) {
      if (found !== undefined && !LEADING.has(found.lower)) break;
      found = token;
    } else if (token.pos !== 'ADV' || token.lower === 'not' || token.lower === 'never') break;
  }
  if (found === undefined || (!passive && !isDirect(found, textBefore(reading, start))))
    return undefined;
  return {
    unit: { kind: 'count', noun: found.text, head: found.lower },
    phraseEnd: found.end - reading.base,
  };
}

function isState({ lower, pos }: Token): boolean {
  if (STATES.has(lower) || LEADING.has(lower)) return true;
  return pos === 'VERB' && /(?:ed|en)$/.test(lower);
}

function isDirect({ lower }: Token, before: string): boolean {
  return STATES.has(lower) || (!DEFINITE.test(before) && /(?:ed|en)$/.test(lower));
}
