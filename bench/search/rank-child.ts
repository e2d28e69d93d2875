import { type Given, givenTask, report } from '../child.ts';
import { type EngineId, entryOf } from './engines.ts';
import { ndcg } from './ndcg.ts';
import { readTestCollection } from './test-collection.ts';

/** Ranks the documents of a test collection for its topics. */
export interface RankTask {
  readonly engine: EngineId;
  /** The test collection. */
  readonly collection: string;
  /** For the index. */
  readonly file: string;
}

export interface Ranked {
  /** Mean nDCG@10 over the topics that have judgements. */
  readonly ndcg: number;
}

const task: Given<RankTask> = JSON.parse(givenTask());
const { engine } = await entryOf(task.engine).load();
const { docs, queries, rel } = await readTestCollection(task.collection);
await engine.build(
  docs.map(({ text }) => text),
  task.file,
);
const search = await engine.open(task.file);
let sum = 0;
let count = 0;
for (const { id, text } of queries) {
  const gains = rel[id];
  if (gains === undefined) continue;
  const found = await search(text, 'topic');
  sum += ndcg(
    found.map((position) => docs[position]?.id ?? ''),
    gains,
  );
  count += 1;
}
report({ ndcg: sum / count } satisfies Ranked);
