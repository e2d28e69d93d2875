import { PassThrough, Readable, Writable } from 'node:stream';
import type { Answer } from '../../../src/answers/answer.ts';
import type { Ask } from '../../../src/platforms/ask.ts';
import type { ConsoleSettings } from '../../../src/platforms/console/settings.ts';
import {
  AGREE,
  DIFFER,
  DISAGREE,
  DISPUTES,
  HELP,
  NOTHING,
  SINGLE,
  SOURCE_LIST,
  UNCLEAR,
  WHY,
} from '../../render/example-answers.ts';

const BY_COMMAND: Readonly<Record<string, Answer>> = {
  '/who': SINGLE,
  '/where': AGREE,
  '/howmany': DIFFER,
  '/when': DISAGREE,
  '/help': HELP,
  '/sources': SOURCE_LIST,
  '/whose': UNCLEAR,
  '/disputes': DISPUTES,
  '/why': WHY,
};

/** Small enough that the examples need a second page. */
export const SETTINGS: ConsoleSettings = { valuesPerPage: 3, quotesPerValue: 2 };

/** Answers by the first word; "boom" anywhere breaks it; anything else finds nothing. */
export const fakeAsk: Ask = async (text) => {
  if (text.includes('boom')) throw new Error('the index is gone');
  return BY_COMMAND[text.split(' ')[0] ?? ''] ?? NOTHING;
};

/** A stream that keeps what is written to it. */
export class Sink extends Writable {
  text = '';
  isTTY = false;
  columns = 80;
  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** A pipe that nobody reads from after so many writes. */
export class BrokenPipe extends Writable {
  written = 0;
  readonly #after: number;
  constructor(after: number) {
    super();
    this.#after = after;
  }
  override _write(_chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    if (this.written >= this.#after)
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    else {
      this.written += 1;
      done();
    }
  }
}

/** Streams of a process whose input is a pipe with this text. */
export function piped(text: string): { input: Readable; output: Sink; error: Sink } {
  return { input: Readable.from([Buffer.from(text)]), output: new Sink(), error: new Sink() };
}

/** Streams of a terminal; what a person types is written to `input`. */
export function terminal(): { input: PassThrough & { isTTY: boolean }; output: Sink; error: Sink } {
  const output = new Sink();
  output.isTTY = true;
  return { input: Object.assign(new PassThrough(), { isTTY: true }), output, error: new Sink() };
}

/** Waits until a text has been written, for at most two seconds. */
export async function until(sink: Sink, text: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (sink.text.includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never written: ${text}\nwritten: ${sink.text}`);
}
