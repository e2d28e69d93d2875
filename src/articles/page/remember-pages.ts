import { createHash } from 'node:crypto';
import { type PageReading, readPage } from './read-page.ts';

/** Pages remembered; what has not been asked for the longest time is forgotten first. */
const MOST = 5000;

/** Pages that were read, each once as long as its bytes stay what they are. */
export interface PageMemory {
  /** What a page gave; read here where it was not read before. */
  readonly read: (bytes: Uint8Array) => PageReading;
  /** Reads a page aside, so that it is there when it is asked for. */
  readonly prepare: (
    bytes: Uint8Array,
    aside: (bytes: Uint8Array) => Promise<PageReading>,
  ) => Promise<void>;
}

/**
 * Remembers pages: a folder that is watched is read anew at each change, and a page takes a hundred
 * times as long to read as a text.
 */
export function rememberingPages(
  read: (bytes: Uint8Array) => PageReading = readPage,
  most = MOST,
): PageMemory {
  const known = new Map<string, PageReading>();
  function keep(key: string, reading: PageReading): void {
    // Set last, so that what has not been asked for the longest time stands first.
    known.delete(key);
    known.set(key, reading);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
  }
  return {
    read: (bytes) => {
      const key = keyOf(bytes);
      const reading = known.get(key) ?? read(bytes);
      keep(key, reading);
      return reading;
    },
    prepare: async (bytes, aside) => {
      const key = keyOf(bytes);
      keep(key, known.get(key) ?? (await aside(bytes)));
    },
  };
}

function keyOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
