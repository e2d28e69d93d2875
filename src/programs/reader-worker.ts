import { parentPort, workerData } from 'node:worker_threads';
import { createReader } from '../library/reader.ts';
import { openReadings } from '../store/readings.ts';
import { serveReader } from '../store/serve-reader.ts';
import { loadKeptKnowledge } from './kept-knowledge.ts';
import type { ThreadData } from './thread-data.ts';

async function open({ config, place }: ThreadData) {
  const knowledge = await loadKeptKnowledge(config, place);
  return createReader(knowledge, openReadings(place, knowledge.gazetteer.byId));
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what startReader hands over
if (parentPort !== null) serveReader(open(workerData as ThreadData), parentPort);
