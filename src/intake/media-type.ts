/** Types of what may hold an article. */
export const PAGE_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
]);

/** What a header says of a body. */
export interface MediaType {
  /** In small letters, without parameters; empty where nothing is said. */
  readonly type: string;
  readonly charset?: string;
}

const CHARSET = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]+))/i;

/** Reads `Content-Type: text/html; charset="utf-8"`. */
export function parseMediaType(header = ''): MediaType {
  const type = header.split(';')[0]?.trim().toLowerCase() ?? '';
  const found = CHARSET.exec(header);
  const charset = found?.[1] ?? found?.[2];
  return charset === undefined ? { type } : { type, charset };
}
