import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a process of its own came to: its result, or in words why there is none. */
export type Outcome<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly why: string };

/** A program of the bench, and how it is run. */
export interface Child {
  /** The file as it is compiled: `new URL('./x.js', import.meta.url)`. */
  readonly program: URL;
  /** Passed as JSON; `startedAt` is added: milliseconds since 1970, just before the process starts. */
  readonly task: object;
  /** Flags of Node. */
  readonly flags?: readonly string[];
  /** Seconds that it may take. */
  readonly limit: number;
}

/** Bytes that a result may have: times of some hundred queries are far less. */
const LARGEST = 2 ** 24;

/** Runs a program in a fresh process, and reads what it reports. */
export function runChild<Result>({
  program,
  task,
  flags = [],
  limit,
}: Child): Promise<Outcome<Result>> {
  return new Promise((resolve) => {
    const startedAt = performance.timeOrigin + performance.now();
    execFile(
      process.execPath,
      [...flags, fileURLToPath(program), JSON.stringify({ ...task, startedAt })],
      { timeout: limit * 1000, maxBuffer: LARGEST },
      (error, stdout, stderr) => {
        if (error === null) resolve({ kind: 'done', result: JSON.parse(stdout) });
        else resolve({ kind: 'failed', why: error.killed ? `over ${limit} s` : reasonIn(stderr) });
      },
    );
  });
}

/** The line of an error that says what happened. */
function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  return lines.find((line) => /(?:Error|ERROR)\b.*:/.test(line)) ?? lines[0] ?? 'ended early';
}

/** A task as its process gets it. */
export type Given<Task> = Task & { readonly startedAt: number };

/** In a child: its task, as JSON. */
export function givenTask(): string {
  return process.argv[2] ?? '{}';
}

/** In a child: milliseconds since it was started. */
export function sinceStart({ startedAt }: { readonly startedAt: number }): number {
  return performance.timeOrigin + performance.now() - startedAt;
}

/** In a child: hands its result over. */
export function report(result: object): void {
  process.stdout.write(JSON.stringify(result));
}
