/** The variables of the environment that decide about colour. */
export interface ColourEnvironment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/**
 * Whether to colour what goes to a stream. NO_COLOR (no-color.org: set and not empty) wins over
 * FORCE_COLOR (set; "0" and "false" switch off); else a terminal that is not "dumb" gets colour.
 */
export function wantsColour(environment: ColourEnvironment, isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}
