import type { MessagePort } from 'node:worker_threads';
import type { MakeKept } from './make-kept.ts';
import type { MakerReply, MakerRequest } from './maker-protocol.ts';
import { passError } from './thread-error.ts';

/** Lets another thread have folders made ready in this one. */
export function serveMaker(maker: Promise<MakeKept>, port: MessagePort): void {
  function reply(message: MakerReply): void {
    port.postMessage(message);
  }
  async function obey({ mayBeEmpty }: MakerRequest): Promise<void> {
    const make = await maker;
    const onProgress = (done: number, total: number) => reply({ kind: 'progress', done, total });
    reply({ kind: 'kept', kept: await make({ mayBeEmpty, onProgress }) });
  }
  port.on('message', (request: MakerRequest) => {
    obey(request).catch((error: unknown) => reply({ kind: 'error', error: passError(error) }));
  });
}
