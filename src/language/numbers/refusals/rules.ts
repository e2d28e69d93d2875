import type { Refusal } from '../quantity.ts';
import { isDate } from './dates.ts';
import { isFraction } from './fractions.ts';
import { isListNumeral } from './list-numerals.ts';
import { isInName } from './names.ts';
import { isPronounOne } from './pronoun-one.ts';
import { isTimeStamp } from './time-stamps.ts';

/** What keeps a figure from being a number of something. */
export const REFUSALS: readonly Refusal[] = [
  isListNumeral,
  isTimeStamp,
  isDate,
  isFraction,
  isPronounOne,
  isInName,
];
