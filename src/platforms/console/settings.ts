/** How much the console shows at once, and where it keeps what was asked. */
export interface ConsoleSettings {
  readonly valuesPerPage: number;
  readonly quotesPerValue: number;
  /** Columns to lay out for; absent: those of the terminal, 100 at most. */
  readonly width?: number;
  /** A file of questions asked, one a line; without it they are forgotten. */
  readonly historyFile?: string;
}

/** Two sides of a difference and one more fit on a screen of 40 lines. */
export const DEFAULT_CONSOLE_SETTINGS: ConsoleSettings = { valuesPerPage: 3, quotesPerValue: 2 };
