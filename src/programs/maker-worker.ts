import { parentPort, workerData } from 'node:worker_threads';
import { startThread } from '../articles/start-thread.ts';
import { createKeptMaker } from '../store/make-kept.ts';
import { remoteReader } from '../store/remote-reader.ts';
import { serveMaker } from '../store/serve-maker.ts';
import { loadKeptKnowledge } from './kept-knowledge.ts';
import type { ThreadData } from './thread-data.ts';

async function open(data: ThreadData) {
  const others = Array.from({ length: data.threads - 1 }, () =>
    startThread(new URL('./reader-worker.ts', import.meta.url), data),
  );
  const knowledge = await loadKeptKnowledge(data.config, data.place);
  return createKeptMaker(data.place, knowledge, others.map(remoteReader));
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what startMaker hands over
if (parentPort !== null) serveMaker(open(workerData as ThreadData), parentPort);
