import type { Found } from '../../answers/answer.ts';

/**
 * Colours of the bar beside a message, told apart by people who see few colours too (Okabe and
 * Ito, https://jfly.uni-koeln.de/color/). A sign stands for each as well: VERDICT_SIGNS.
 */
export const COLOURS: Readonly<Record<Found['verdict'] | 'none', number>> = {
  none: 0x99_99_99,
  single: 0x56_b4_e9,
  agree: 0x00_72_b2,
  differ: 0xe6_9f_00,
  disagree: 0xd5_5e_00,
};
