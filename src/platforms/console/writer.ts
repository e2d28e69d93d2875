import type { Writable } from 'node:stream';

/**
 * Writes a text; resolves when the stream has taken it, with false when nobody reads any more
 * (`ask … | head -1`). Rejects on any other failure, such as a full disk.
 */
export type Write = (text: string) => Promise<boolean>;

/** One writer a stream: it listens for the stream's errors. */
export function createWriter(stream: Writable): Write {
  let isOpen = true;
  // Without a listener a broken pipe ends the process; each write reports its own error below.
  stream.on('error', () => {
    isOpen = false;
  });
  return (text) =>
    new Promise((resolve, reject) => {
      if (!isOpen) {
        resolve(false);
        return;
      }
      stream.write(text, (error) => {
        if (error === null || error === undefined) resolve(true);
        else if (isBrokenPipe(error)) resolve(false);
        else reject(error);
      });
    });
}

function isBrokenPipe(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return (
    code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END'
  );
}
