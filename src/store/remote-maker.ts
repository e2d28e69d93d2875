import type { Worker } from 'node:worker_threads';
import type { MakeKept } from './make-kept.ts';
import type { MakerReply, MakerRequest } from './maker-protocol.ts';
import { toError } from './thread-error.ts';

/**
 * Has folders made ready in another thread (`serveMaker`), which is started when it is first needed and
 * keeps no process alive. Rejects where the thread ends; the next request starts another.
 */
export function remoteMaker(start: () => Worker): MakeKept {
  let worker: Worker | undefined;
  function running(): Worker {
    if (worker !== undefined) return worker;
    const started = start();
    const end = (): void => {
      if (worker === started) worker = undefined;
    };
    started.once('error', end).once('exit', end);
    worker = started;
    return started;
  }
  return ({ mayBeEmpty, onProgress }) =>
    new Promise((resolve, reject) => {
      const maker = running();
      const listen = (reply: MakerReply): void => {
        if (reply.kind === 'progress') {
          onProgress(reply.done, reply.total);
          return;
        }
        end();
        if (reply.kind === 'kept') resolve(reply.kept);
        else reject(toError(reply.error));
      };
      const fail = (error: unknown): void => {
        end();
        reject(error instanceof Error ? error : new Error('the thread that reads articles ended'));
      };
      function end(): void {
        maker.off('message', listen).off('error', fail).off('exit', fail);
        maker.unref();
      }
      maker.ref();
      maker.on('message', listen).once('error', fail).once('exit', fail);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins
      maker.postMessage({ mayBeEmpty } satisfies MakerRequest);
    });
}
