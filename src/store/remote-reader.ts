import type { Worker } from 'node:worker_threads';
import type { Reader } from '../library/reader.ts';
import type { ReaderReply, ReaderRequest } from './reader-protocol.ts';
import { toError } from './thread-error.ts';

/** A reader that lives in another thread (`serveReader`). Its promises reject where the thread ends. */
export function remoteReader(worker: Worker): Reader {
  function ask<Kind extends ReaderReply['kind']>(
    request: ReaderRequest,
    wanted: Kind,
    onProgress: () => void = () => {},
  ): Promise<Extract<ReaderReply, { kind: Kind }>> {
    return new Promise((resolve, reject) => {
      const listen = (reply: ReaderReply): void => {
        if (reply.kind === 'progress') {
          onProgress();
          return;
        }
        end();
        if (isKind(reply, wanted)) resolve(reply);
        else
          reject(reply.kind === 'error' ? toError(reply.error) : new Error('not what was asked'));
      };
      const fail = (error: unknown): void => {
        end();
        reject(error instanceof Error ? error : new Error('a reading thread ended'));
      };
      function end(): void {
        worker.off('message', listen).off('error', fail).off('exit', fail);
      }
      worker.on('message', listen).once('error', fail).once('exit', fail);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have origins
      worker.postMessage(request);
    });
  }
  return {
    read: async (articles, onProgress) =>
      (await ask({ read: articles }, 'names', onProgress)).names,
    layDown: async (identified) => (await ask({ layDown: identified }, 'shard')).shard,
  };
}

function isKind<Kind extends ReaderReply['kind']>(
  reply: ReaderReply,
  wanted: Kind,
): reply is Extract<ReaderReply, { kind: Kind }> {
  return reply.kind === wanted;
}
