import type { Readable } from 'node:stream';

/** A line of a stream, without its line break, and its number from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/**
 * The lines of a UTF-8 stream, split at LF or CRLF only: node:readline would also split at U+2028,
 * which may stand inside a string of JSON. A byte order mark is dropped. Rejects when reading fails.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest = '';
  for await (const chunk of stream) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield { text: withoutReturn(line), number: ++number };
  }
  rest += decoder.decode();
  if (rest !== '') yield { text: withoutReturn(rest), number: number + 1 };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
