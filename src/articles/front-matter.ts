import { parse } from 'yaml';
import type { Problem } from './article.ts';
import { isRecord } from './is-record.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { problems } from './problems.ts';

/** The metadata at the head of a Markdown file, and where the text after them begins. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
const KEY = /^[A-Za-z_][\w-]*[ \t]*:/;

/**
 * Reads YAML front matter. Every value is taken as the words that were written (YAML's "failsafe"
 * schema), so that `id: 007` and `title: 1984` stay what the author typed.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const none = { metadata: {}, bodyStart: bodyOf(text), problems: [] };
  const opening = OPENING.exec(text);
  if (opening === null) return none;

  const start = opening[0].length;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (closing === null) {
    // A rule of dashes on top of a text is no front matter, only what looks like a key makes it one.
    const meant = KEY.test(text.slice(start));
    return meant ? { ...none, problems: [problems.unclosedFrontMatter(file)] } : none;
  }

  const yaml = text.slice(start, closing.index);
  const bodyStart = Math.min(text.length, closing.index + closing[0].length + 1);
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' });
    if (isRecord(value)) return { ...readMetadata(value, file), bodyStart };
    return yaml.trim() === '' ? { ...none, bodyStart } : none;
  } catch (cause) {
    const reason = firstLine(cause);
    return { metadata: {}, bodyStart, problems: [problems.brokenFrontMatter(file, reason)] };
  }
}

function bodyOf(text: string): number {
  return text.startsWith('\ufeff') ? 1 : 0;
}

function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return (message.split('\n')[0] ?? '').replace(/[:.]\s*$/, '');
}
