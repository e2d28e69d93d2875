import { findTimes } from '../../../src/language/dates/find-times.ts';
import { formatTime } from '../../../src/language/dates/format-time.ts';
import type { TimeValue } from '../../../src/language/dates/time.ts';
import { fold } from '../../../src/language/fold.ts';

/** "text = meaning" of every time in a text. */
export function read(text: string, published?: string): string[] {
  return findTimes(fold(text), published === undefined ? {} : { published }).map(
    (mention) => `${mention.text} = ${formatTime(mention.value)}`,
  );
}

/** The value of the only time in a text. */
export function valueOf(text: string, published?: string): TimeValue {
  const [only, ...others] = findTimes(fold(text), published === undefined ? {} : { published });
  if (only === undefined || others.length > 0) throw new Error(`not one time in: ${text}`);
  return only.value;
}
