/**
 * How a run of the bot, or of its registration, ended. 78 is EX_CONFIG of sysexits.h: something in
 * the set-up must be changed, and starting again will not help.
 */
export const EXIT = { stopped: 0, failed: 1, refused: 78 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
