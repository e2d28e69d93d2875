import { parentPort } from 'node:worker_threads';
import { readPage } from './read-page.ts';

/** A page to read; its answer carries the same number. */
export interface PageRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly charset: string | undefined;
}

parentPort?.on('message', ({ id, bytes, charset }: PageRequest) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins
  parentPort?.postMessage({ id, reading: readPage(bytes, charset) });
});
