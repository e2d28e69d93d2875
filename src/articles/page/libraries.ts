import { createRequire } from 'node:module';
import type * as Encodings from '@exodus/bytes/encoding.js';
import type * as Readability from '@mozilla/readability';
import type sniffEncoding from 'html-encoding-sniffer';
import type * as Htmlparser2 from 'htmlparser2';
import type * as Linkedom from 'linkedom';

/*
 * Libraries that only web pages need. They are loaded with the first page: it takes them a tenth of a
 * second, which nobody should wait for whose collection has none.
 */

const load = createRequire(import.meta.url);

/** Trees of pages. */
export function linkedom(): typeof Linkedom {
  return load('linkedom');
}

/** Pages tag by tag. */
export function htmlparser2(): typeof Htmlparser2 {
  return load('htmlparser2');
}

/** Articles in trees. */
export function readability(): typeof Readability {
  return load('@mozilla/readability');
}

/** Encodings as the standard has them. */
export function encodings(): typeof Encodings {
  return load('@exodus/bytes/encoding.js');
}

/** The encoding of a page by its first bytes. */
export function encodingSniffer(): typeof sniffEncoding {
  return load('html-encoding-sniffer');
}
