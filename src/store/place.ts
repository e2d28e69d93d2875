/** Where a folder of articles lies and what is kept of it. */
export interface Place {
  readonly folder: string;
  /** The folder in which what was made of it is kept. */
  readonly store: string;
  /** What tells this version of the program and its vocabulary from others. */
  readonly engine: string;
}
