import type { Figure } from '../figures/figure.ts';
import { type Measured, type Quantity, type Reading, textAfter, textBefore } from '../quantity.ts';

const CUE =
  /(?<![a-z])(?:w[io]ns?|victor(?:y|ies)|los[etses]*|loss|defeat\w*|beat\w*|draws?|drew|ties?|tied|leads?|led|votes?|voted|ruling|ruled|decision|scor\w*|goals?|match|final|sets?|record|series|half-time|ahead|margin|odds|ratio|outnumbered|majority)(?![a-z])/i;
const TO_CUE = /(?:by|of|voted|at|outnumbered|score|won|lost|tied) $/i;
const MOST = 999;
const LARGE = 199;

/**
 * Whether two figures are a score, a vote or a ratio rather than a range: "3-1", "51-49", "2 to 1".
 * A falling pair always is; a rising one needs a word of winning or voting near it.
 */
export function isScore(first: Figure, second: Figure, reading: Reading): boolean {
  if (!isPlain(first) || !isPlain(second)) return false;
  const gap = reading.text.slice(first.end, second.start);
  const before = textBefore(reading, first.start);
  if (/^[-–]$/.test(gap)) {
    if (first.form !== 'digits' || second.form !== 'digits') return false;
    // "747-400" is a model; a vote as large as that is called one.
    const falling = first.low >= second.low && first.low <= LARGE;
    return falling || CUE.test(before) || CUE.test(textAfter(reading, second.end).slice(0, 30));
  }
  return gap === ' to ' && first.low > second.low && TO_CUE.test(before);
}

function isPlain(figure: Figure): boolean {
  const whole = Number.isInteger(figure.low) && figure.low >= 0 && figure.low <= MOST;
  return whole && figure.scale === 1 && !figure.vague && figure.currency === undefined;
}

/** A pair of figures that was found to be a score. */
export function scoreUnit(quantity: Quantity): Measured | undefined {
  return quantity.other === undefined
    ? undefined
    : { unit: { kind: 'score', other: quantity.other } };
}
