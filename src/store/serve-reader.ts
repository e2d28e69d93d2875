import type { MessagePort } from 'node:worker_threads';
import type { Shard } from '../library/compact/shard.ts';
import type { Reader } from '../library/reader.ts';
import type { ReaderReply, ReaderRequest } from './reader-protocol.ts';
import { passError } from './thread-error.ts';

/** Lets another thread use a reader of this one. */
export function serveReader(reader: Promise<Reader>, port: MessagePort): void {
  function reply(message: ReaderReply, moved: readonly ArrayBuffer[] = []): void {
    port.postMessage(message, moved);
  }
  async function obey(request: ReaderRequest): Promise<void> {
    const { read, layDown } = await reader;
    if ('read' in request) {
      reply({ kind: 'names', names: await read(request.read, () => reply({ kind: 'progress' })) });
    } else {
      const shard = await layDown(request.layDown);
      reply({ kind: 'shard', shard }, buffersOf(shard));
    }
  }
  port.on('message', (request: ReaderRequest) => {
    obey(request).catch((error: unknown) => reply({ kind: 'error', error: passError(error) }));
  });
}

/** What is handed over without a copy. */
function buffersOf({
  sentences,
  headings,
  sections,
  sets,
  around,
  lists,
  bodies,
}: Shard): ArrayBuffer[] {
  const arrays = [
    sentences,
    headings,
    sections.ofSentence,
    sets.starts,
    sets.keys,
    sets.words,
    sets.qualities,
    around.starts,
    around.sets,
    around.weights,
    lists.starts,
    lists.names,
    bodies.starts,
    bodies.bytes,
  ];
  return arrays.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
