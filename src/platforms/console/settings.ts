/** How much the console shows at once, and where it keeps what was asked. */
export interface ConsoleSettings {
  readonly valuesPerPage: number;
  readonly quotesPerValue: number;
  /** Columns to lay out for; absent: those of the terminal, 100 at most. */
  readonly width?: number;
  /** A file of questions asked, one a line; without it they are forgotten. */
  readonly historyFile?: string;
}
