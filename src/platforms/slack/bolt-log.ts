import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../log.ts';

/**
 * Where Bolt writes its log: into ours. What it calls an error it also throws, so that here it only
 * warns; what it says for debugging holds messages and is left out.
 */
export function boltLog(log: Log): Logger {
  const warn = (...said: readonly unknown[]): void => {
    log.warn({ bolt: said.map(String).join(' ') }, 'the library warns');
  };
  return {
    debug: () => {},
    info: () => {},
    warn,
    error: warn,
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
