import { type Logger, pino, stdTimeFunctions } from 'pino';

/** What is logged, a line of JSON each: first the fields, then a sentence that is always the same. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Where and how much. */
export interface LogOptions {
  readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Never written, wherever they come from. */
  readonly secrets: readonly string[];
  /** By default standard output. */
  readonly write?: (line: string) => void;
}

const SHORTEST_SECRET = 6;

/**
 * The log of a running bot. Errors are logged as `err`: class, code, message and stack, and not
 * what else hangs on them, since a platform's errors hold requests with their tokens and texts.
 */
export function createLog({ level, secrets, write }: LogOptions): Log {
  // A token is never this short; hiding every "a" would leave no log to read.
  const hidden = secrets.filter(({ length }) => length >= SHORTEST_SECRET);
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: toRecord },
      hooks: {
        streamWrite: (line) => hidden.reduce((text, secret) => text.replaceAll(secret, '…'), line),
      },
    },
    write === undefined ? process.stdout : { write },
  );
}

function toRecord(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  const cause = error.cause === undefined ? undefined : toRecord(error.cause);
  return { name, code, message, stack, cause };
}
