import type { Worker } from 'node:worker_threads';
import { startThread } from '../start-thread.ts';
import type { PageRequest } from './page-worker.ts';
import { type PageReading, readPage } from './read-page.ts';

/** Reads a page in a thread of its own: see `readPage`. Never rejects. */
export type ReadPageAside = (bytes: Uint8Array, charset?: string) => Promise<PageReading>;

/**
 * Reads pages beside the bot, since a large one takes a tenth of a second and a hostile one seconds. The
 * thread is started with the first page and keeps no process alive. Where it cannot be had, or dies
 * of a page, that page is read here.
 */
export function createPageThread(start: () => Worker = startWorker): ReadPageAside {
  let thread: { readonly worker: Worker; readonly open: Map<number, Open> } | undefined;
  let last = 0;

  function running(): NonNullable<typeof thread> {
    if (thread !== undefined) return thread;
    const open = new Map<number, Open>();
    const worker = start();
    thread = { worker, open };
    worker.on('message', ({ id, reading }: { id: number; reading: PageReading }) => {
      open.get(id)?.resolve(reading);
      open.delete(id);
      if (open.size === 0) worker.unref();
    });
    const end = (): void => {
      if (thread?.worker === worker) thread = undefined;
      for (const { resolve, request } of open.values())
        resolve(readPage(request.bytes, request.charset));
      open.clear();
    };
    worker.on('error', end);
    worker.on('exit', end);
    return thread;
  }

  return (bytes, charset) =>
    new Promise((resolve) => {
      last += 1;
      const request = { id: last, bytes, charset };
      const { worker, open } = running();
      open.set(request.id, { request, resolve });
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins
      worker.postMessage(request);
    });
}

/** A page that is being read. */
interface Open {
  readonly request: PageRequest;
  readonly resolve: (reading: PageReading) => void;
}

function startWorker(): Worker {
  return startThread(new URL('./page-worker.ts', import.meta.url));
}

/** One thread for all pages of the process. */
export const readPageAside: ReadPageAside = createPageThread();
