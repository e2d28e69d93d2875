import type { UnitRule } from '../quantity.ts';
import { ageUnit } from './ages.ts';
import { childrenUnit } from './children.ts';
import { compoundNounUnit } from './compound-nouns.ts';
import { countedNounUnit } from './counted-nouns.ts';
import { durationUnit } from './durations.ts';
import { gangUnit } from './gangs.ts';
import { measureUnit } from './measures.ts';
import { moneyUnit } from './money.ts';
import { participleUnit } from './participles.ts';
import { percentUnit } from './percent.ts';
import { scoreUnit } from './scores.ts';
import { seismicUnit } from './seismic.ts';
import { victimsUnit } from './victims.ts';

/** The first rule that applies decides: "34-year-old" is an age before "34 years" is a duration. */
export const UNIT_RULES: readonly UnitRule[] = [
  scoreUnit,
  moneyUnit,
  percentUnit,
  ageUnit,
  seismicUnit,
  measureUnit,
  durationUnit,
  childrenUnit,
  gangUnit,
  compoundNounUnit,
  countedNounUnit,
  participleUnit,
  victimsUnit,
];
