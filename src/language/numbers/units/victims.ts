import { type Measured, type Quantity, type Reading, textAfter, textBefore } from '../quantity.ts';

const TOLL =
  /(?<![a-z])death toll(?: (?!from |of )[a-z'-]+){0,5} (?:to|at|of|was|is|reached|reaches|hit|topped|exceeded|passed|stands|exceeds|now)(?: at)? $/i;

/** Verbs whose bare number is of people, and the state it leaves them in: "killing 16" counts the killed. */
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])kill(?:ed|ing|s) $/i, 'killed'],
  [/(?<![a-z])injur(?:ed|ing|es) $/i, 'injured'],
  [/(?<![a-z])wound(?:ed|ing|s) $/i, 'wounded'],
  [/(?<![a-z])arrest(?:ed|ing|s) $/i, 'arrested'],
  [/(?<![a-z])detain(?:ed|ing|s) $/i, 'detained'],
  [/(?<![a-z])rescu(?:ed|ing|es) $/i, 'rescued'],
  [/(?<![a-z])evacuat(?:ed|ing|es) $/i, 'evacuated'],
  [/(?<![a-z])displac(?:ed|ing|es) $/i, 'displaced'],
];
const ENDS =
  /^(?:[.,;:)]|$| (?:and|in|on|at|near|as|before|after|when|during|including|since|while|of them|others|more(?! [a-z]+s))(?![a-z]))/i;

/** "the death toll rose to 43", "killing 16 and injuring 30": the dead and hurt without a noun. */
export function victimsUnit({ start, figure }: Quantity, reading: Reading): Measured | undefined {
  const before = textBefore(reading, start);
  if (!ENDS.test(textAfter(reading, figure.end))) return undefined;
  if (TOLL.test(before)) return counted('dead');
  const verb = VERBS.find(([pattern]) => pattern.test(before));
  return verb && counted(verb[1]);
}

function counted(noun: string): Measured {
  return { unit: { kind: 'count', noun, head: noun } };
}
