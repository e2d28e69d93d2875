import { Worker } from 'node:worker_threads';

/** Written in TypeScript where the program runs from its sources; a thread must be told how to load that. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');

const LOADER = (program: string): string =>
  `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(program)}); });`;

/**
 * Starts a thread.
 * @param program where its file lies, as `new URL('./page-worker.ts', import.meta.url)` says it in the sources
 * @param workerData what it finds under that name
 */
export function startThread(program: URL, workerData?: unknown): Worker {
  if (FROM_SOURCES) return new Worker(LOADER(program.href), { eval: true, workerData });
  return new Worker(new URL(program.href.replace(/\.ts$/, '.js')), { workerData });
}
