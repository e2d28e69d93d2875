import { harmless } from '../harmless.ts';

/** The longest question that is read. */
const LONGEST = 500;

/** A question as it is shown, and as a press on a button asks it again. */
export function cleaned(question: string): string {
  return harmless(question).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** The line of a message that says what was asked, as it could be typed again. */
export function questionLine(question: string, command: string): string {
  return `› ${typed(question, command)}`;
}

/** A question as the words to type: "/who Ann Ode" as "/rapporteur who Ann Ode". */
export function typed(question: string, command: string): string {
  return `${command} ${cleaned(question).replace(/^\//, '')}`;
}
