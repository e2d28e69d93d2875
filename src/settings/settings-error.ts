/** Why there are no settings: a file that is not there, or something in it that cannot be meant. */
export type SettingsErrorCode = 'SETTINGS_UNREADABLE' | 'SETTINGS_INVALID';

/** Settings that cannot be used. The message has a line for every problem. */
export interface SettingsError extends Error {
  readonly code: SettingsErrorCode;
}

/**
 * Makes the error for a list of problems, each of which names the file or variable, what was
 * expected and what was found; `cause` is what the file system said, where it said something.
 */
export function settingsError(
  code: SettingsErrorCode,
  problems: readonly string[],
  cause?: unknown,
): SettingsError {
  const error = new Error(problems.join('\n'), cause === undefined ? {} : { cause });
  error.name = 'SettingsError';
  return Object.assign(error, { code });
}
