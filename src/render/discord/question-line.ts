import { fit, unescape } from './escape.ts';

/** Small print, and the sign of the console's prompt: no other text of a message begins so. */
const PREFIX = '-# › ';

/** 500 code units, the longest question that is read, with every one of them escaped. */
const LONGEST = 1000;

/**
 * The line of a message that says what was asked. It is also where a press on a button finds the
 * question again: ids of buttons hold 100 characters, a question has up to 500; a memory would not
 * outlive the process; and whoever reads a shared answer wants to know the question anyway.
 */
export function questionLine(question: string): string {
  return PREFIX + fit(question.replace(/\s+/g, ' '), LONGEST);
}

/** The question that a text of a message holds, if it is that line. */
export function questionIn(text: string): string | undefined {
  return text.startsWith(PREFIX) ? unescape(text.slice(PREFIX.length)) : undefined;
}
