import type { PageOptions } from '../page.ts';
import { createTheme, type Theme } from './theme.ts';

/** What a person types to see what was left out; what is absent cannot be had. */
interface Hints {
  readonly more?: string;
  readonly all: string;
}

/** How an answer is shown in a console. */
export interface ConsoleOptions
  extends Pick<PageOptions, 'page' | 'valuesPerPage' | 'quotesPerValue'>,
    Partial<Pick<PageOptions, 'differencesPerPage'>> {
  /** Columns; fewer than 20 are taken as 20. */
  readonly width: number;
  readonly colour: boolean;
  readonly sourcesPerPage?: number;
  readonly hints?: Hints;
}

/** The options with nothing missing. */
export interface View extends PageOptions {
  readonly width: number;
  readonly theme: Theme;
  readonly sourcesPerPage: number;
  readonly hints: Hints;
}

/** A page of an answer: blocks of lines, to be set apart by empty lines. */
export interface Sheet {
  readonly blocks: readonly (readonly string[])[];
  readonly hasMore: boolean;
}

/** Options for the whole of an answer on one page. */
export const WHOLE = {
  page: 0,
  valuesPerPage: Infinity,
  quotesPerValue: Infinity,
  differencesPerPage: Infinity,
  sourcesPerPage: Infinity,
} as const;

const NARROWEST = 20;

/** Fills in what the caller left open. */
export function createView(options: ConsoleOptions): View {
  const {
    page,
    valuesPerPage,
    quotesPerValue,
    differencesPerPage = 5,
    sourcesPerPage = 20,
  } = options;
  return {
    page,
    valuesPerPage,
    quotesPerValue,
    differencesPerPage,
    sourcesPerPage,
    width: Math.max(NARROWEST, options.width),
    theme: createTheme(options.colour),
    hints: options.hints ?? { more: '/more', all: '/all' },
  };
}
