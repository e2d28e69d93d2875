/** What of an error passes from one thread to another. */
export interface PassedError {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
}

export function passError(error: unknown): PassedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  return { name, message, ...('code' in error ? { code: error.code } : {}) };
}

/** The same error on the other side. */
export function toError({ name, message, code }: PassedError): Error {
  return Object.assign(new Error(message), { name }, code === undefined ? {} : { code });
}
