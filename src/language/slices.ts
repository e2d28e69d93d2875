/** Long work that stops now and then, so that whoever drives it can let others go first. */
export type Slices<Result> = Generator<void, Result>;

/** Does the work in one go. */
export function inOneGo<Result>(work: Slices<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Does the work a slice at a time; between two of them everything else that waits gets its turn. */
export async function inSlices<Result>(work: Slices<Result>): Promise<Result> {
  let step = work.next();
  while (step.done !== true) {
    await nextTurn();
    step = work.next();
  }
  return step.value;
}

/** Resolves once everything else that waits had its turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resume) => {
    setImmediate(resume);
  });
}
