import { createHash } from 'node:crypto';
import { type PageReading, readPage } from './read-page.ts';

/** Pages remembered; what has not been asked for the longest time is forgotten first. */
const MOST = 5000;

/**
 * Reads pages, each once as long as its bytes stay what they are: a folder that is watched is read
 * anew at each change, and a page takes a hundred times as long to read as a text.
 */
export function rememberingPages(
  read: (bytes: Uint8Array) => PageReading = readPage,
  most = MOST,
): (bytes: Uint8Array) => PageReading {
  const known = new Map<string, PageReading>();
  return (bytes) => {
    const key = createHash('sha256').update(bytes).digest('base64');
    const reading = known.get(key) ?? read(bytes);
    // Set last, so that what has not been asked for the longest time stands first.
    known.delete(key);
    known.set(key, reading);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return reading;
  };
}
