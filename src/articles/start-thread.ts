import { Worker } from 'node:worker_threads';

/** Written in TypeScript where the program runs from its sources; a thread must be told how to load that. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');

const LOADER = `const { workerData } = require('node:worker_threads');
import('tsx/esm/api').then(({ register }) => { register(); return import(workerData); });`;

/**
 * Starts a thread.
 * @param program where its file lies, as `new URL('./page-worker.ts', import.meta.url)` says it in the sources
 */
export function startThread(program: URL): Worker {
  if (FROM_SOURCES) return new Worker(LOADER, { eval: true, workerData: program.href });
  return new Worker(new URL(program.href.replace(/\.ts$/, '.js')));
}
