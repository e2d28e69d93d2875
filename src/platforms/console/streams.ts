import type { Readable, Writable } from 'node:stream';

/** Where questions come from: a terminal, a pipe or a file. */
type Input = Readable & { readonly isTTY?: boolean };

/** Where text goes. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The streams of a process, passed in. */
export interface Streams {
  readonly input: Input;
  readonly output: Output;
  readonly error: Output;
}

/** How a run ended; a process that is asked from a script exits with it. */
export const EXIT = { answered: 0, nothing: 1, wrong: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

const WITHOUT_TERMINAL = 80;
/** Longer lines are hard to read. */
const WIDEST = 100;

/** Columns to lay text out for. A terminal that was given no size says 0. */
export function widthOf({ columns = 0 }: Output): number {
  return Math.min(WIDEST, columns === 0 ? WITHOUT_TERMINAL : columns);
}
