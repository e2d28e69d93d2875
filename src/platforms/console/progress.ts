import { reading } from '../../render/words.ts';
import { type Output, widthOf } from './streams.ts';

/** Shows how far a collection is read. */
export interface Progress {
  /** To be called after each article, or as often as there is news. */
  readonly update: (done: number, total: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const SILENT_FIRST = 1000;
const BETWEEN_DRAWINGS = 100;
const BAR_COLUMNS = 30;
const CLEAR_LINE = '\r\u001b[K';

/**
 * A bar on a terminal, from the second second on: who waits less needs none. Elsewhere nothing.
 * @param now milliseconds from any fixed moment
 */
export function createProgress(stream: Output, now: () => number): Progress {
  if (stream.isTTY !== true) return { update: () => {}, end: () => {} };
  const begun = now();
  let drawn: number | undefined;
  return {
    update(done, total) {
      const time = now();
      if (time - begun < SILENT_FIRST) return;
      if (drawn !== undefined && time - drawn < BETWEEN_DRAWINGS && done < total) return;
      drawn = time;
      stream.write(CLEAR_LINE + bar(done, total, widthOf(stream)));
    },
    end() {
      if (drawn !== undefined) stream.write(CLEAR_LINE);
    },
  };
}

function bar(done: number, total: number, width: number): string {
  const full = Math.round((BAR_COLUMNS * Math.min(done, total)) / Math.max(1, total));
  const drawing = '█'.repeat(full) + '░'.repeat(BAR_COLUMNS - full);
  return `${drawing} ${reading(done, total)}`.slice(0, width - 1);
}
