import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { fold } from '../language/fold.ts';
import type { Candidate } from './candidate.ts';

/** The file of an article: front matter and text. `retrieved` is when it was fetched. */
export function articleFile(candidate: Candidate, retrieved: Date): string {
  const { title, publisher, author, published, url, text } = candidate;
  const metadata = { title, publisher, author, published, url, retrieved: retrieved.toISOString() };
  return `---\n${stringify(metadata, { lineWidth: 0 })}---\n\n${text}`;
}

const LONGEST_NAME = 60;

/** Letters that a decomposition leaves on letters: é is e and one of these. */
const ACCENTS = /\p{M}/gu;

/**
 * The name of an article's file without its ending: its date and the words of its headline
 * ("2031-03-09-ferry-sinks-off-dunmore"), in letters that every file system has. `attempt` above 1
 * stands at its end, for a name that is taken.
 */
export function nameFor({ title = '', published, url }: Candidate, attempt: number): string {
  const words = fold(title)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const cut =
    words.length > LONGEST_NAME ? words.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '') : words;
  const name = [published, cut === '' ? `article-${hash(url).slice(0, 8)}` : cut];
  return [...name, attempt === 1 ? undefined : attempt]
    .filter((part) => part !== undefined)
    .join('-');
}

/** A fingerprint of an article, in letters that any platform's button may hold: for telling whether it is still the one that was shown. */
export function markOf({ url, text }: Candidate): string {
  return hash(`${url}\n${text}`).slice(0, 12);
}

function hash(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('base64url')
    .replace(/[^a-zA-Z0-9]/g, '0');
}
