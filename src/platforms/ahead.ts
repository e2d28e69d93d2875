import { setImmediate } from 'node:timers/promises';
import type { Answer } from '../answers/answer.ts';
import type { Ask } from './ask.ts';

/**
 * Makes answers that are likely to be asked for next, between other work, one at a time: what is
 * asked for while somebody types is mostly what they then send. Newer expectations take the place of
 * those not begun. Worth something only where `ask` remembers; a failure is met again by who asks.
 * @param layOut does beforehand what showing the answer takes
 */
export function answeringAhead(
  ask: Ask,
  layOut: (answer: Answer) => unknown = () => {},
): (questions: readonly string[]) => void {
  let waiting: readonly string[] = [];
  let isBusy = false;

  async function work(): Promise<void> {
    isBusy = true;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      waiting = waiting.slice(1);
      await setImmediate();
      await ask(next)
        .then(layOut)
        .catch(() => {});
    }
    isBusy = false;
  }

  return (questions) => {
    waiting = questions;
    if (!isBusy) void work();
  };
}
